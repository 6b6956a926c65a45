import { defineConfig } from 'vitest/config'

/** Servers and databases started, killed and started again: slow, and a step of their own. */
const wholeProcesses = '**/*.process.test.ts'

/** What holds for every kind and route at once: each asks hundreds of requests, and belongs to no module. */
const wholeApplication = 'server/src/*.test.ts'

const onOneDatabase = {
  globalSetup: ['server/src/platform/testing/global-setup.ts'],
  // One module graph for all files of a worker: loading it anew for each took more than a quarter of the time.
  isolate: false,
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    setupFiles: ['server/src/platform/testing/properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [wholeApplication, wholeProcesses],
          ...onOneDatabase,
        },
      },
      {
        extends: true,
        test: { name: 'application', include: [wholeApplication], exclude: [wholeProcesses], ...onOneDatabase },
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
