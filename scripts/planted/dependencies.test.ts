import { expect, test } from 'vitest'
import { checkDependencies } from '../checks/dependencies.ts'
import { broken, plant } from './plant.ts'

const sound = {
  manifest: {
    workspaces: ['server'],
    allowScripts: { node: true },
    devDependencies: { node: '24.1.0', typescript: 'npm:@typescript/typescript6@6.0.2' },
  },
  server: { dependencies: { pg: '8.0.0' } },
  npmrc: 'save-exact=true\nomit-lockfile-registry-resolved=true\n',
  locked: {} as Record<string, object>,
}

function check(changes: Partial<typeof sound>) {
  const { manifest, server, npmrc, locked } = { ...sound, ...changes }
  const packages = {
    '': sound.manifest,
    server: sound.server,
    'node_modules/node': { version: '24.1.0', integrity: 'sha512-a', hasInstallScript: true },
    'node_modules/pg': { version: '8.0.0', integrity: 'sha512-b' },
    'node_modules/server': { resolved: 'server', link: true },
    ...locked,
  }
  const files = {
    'package.json': JSON.stringify(manifest),
    'server/package.json': JSON.stringify(server),
    '.npmrc': npmrc,
    'package-lock.json': JSON.stringify({ packages }),
  }
  return broken(checkDependencies(plant(files)))
}

test('exact versions and a current lockfile pass', () => {
  expect(check({})).toEqual([])
})

test.for<[string, Partial<typeof sound>, string]>([
  ['a range', { server: { dependencies: { pg: '^8.0.0' } } }, 'versions-exact: server/package.json: pg ^8.0.0'],
  ['a tag', { server: { dependencies: { pg: 'latest' } } }, 'versions-exact: server/package.json: pg latest'],
  [
    'a version that the lockfile does not know',
    { server: { dependencies: { pg: '8.0.1' } } },
    'lockfile-current: server/package.json: pg 8.0.1',
  ],
  [
    'a registry host',
    { locked: { 'node_modules/a': { integrity: 'x', resolved: 'https://npm.internal/a.tgz' } } },
    'lockfile-no-host: package-lock.json: node_modules/a',
  ],
  [
    'a package without a checksum',
    { locked: { 'node_modules/a': { version: '1.0.0' } } },
    'lockfile-integrity: package-lock.json: node_modules/a',
  ],
  [
    'an install script that nobody allowed',
    { locked: { 'node_modules/a': { integrity: 'x', hasInstallScript: true } } },
    'install-scripts: package-lock.json: node_modules/a',
  ],
  [
    'npm settings that write ranges',
    { npmrc: 'omit-lockfile-registry-resolved=true\n' },
    'npm-settings: .npmrc: save-exact=true',
  ],
  [
    'a registry of one machine',
    { npmrc: `${sound.npmrc}registry=http://10.0.0.1/\n` },
    'npm-settings: .npmrc: registry',
  ],
])('%s is found', ([, changes, expected]) => {
  expect(check(changes)).toEqual([expected])
})
