import { defineConfig } from 'vitest/config'

/** Servers and databases started, killed and started again: slow, and a step of their own. */
const wholeProcesses = '**/*.process.test.ts'

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [wholeProcesses],
          globalSetup: ['server/src/platform/testing/global-setup.ts'],
          // One module graph for all files of a worker: loading it anew for each took more than a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: [wholeProcesses] },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: [wholeProcesses],
          globalSetup: ['server/src/platform/testing/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'web', include: ['web/src/**/*.test.{ts,tsx}'], isolate: false },
      },
    ],
  },
})
