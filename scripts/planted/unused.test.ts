import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../checks/tree.ts'
import { checkUnused } from '../checks/unused.ts'
import { broken, plant } from './plant.ts'

const sound: Record<string, string> = {
  'knip.json': readFileSync(join(repository, 'knip.json'), 'utf8'),
  'package.json': JSON.stringify({ name: 'planted', type: 'module', workspaces: ['server', 'web'] }),
  'server/package.json': JSON.stringify({ name: 'planted-server', type: 'module', dependencies: { zod: '4.0.0' } }),
  'server/src/main.ts': `import { z } from 'zod'\nimport { port } from './port.ts'\nconsole.log(z, port)\n`,
  'server/src/port.ts': `export const port = 1\n`,
  'web/package.json': JSON.stringify({ name: 'planted-web', type: 'module' }),
}
const check = (files: Record<string, string>) => broken(checkUnused(plant({ ...sound, ...files })))

test('a tree in which everything is used passes', () => {
  expect(check({})).toEqual([])
})

test.for<[string, Record<string, string>, string]>([
  ['a file', { 'server/src/old.ts': `export const old = 1\n` }, 'unused-files: server/src/old.ts'],
  [
    'an export',
    { 'server/src/port.ts': `export const port = 1\nexport const old = 2\n` },
    'unused-exports: server/src/port.ts:2: old',
  ],
  [
    'a type',
    { 'server/src/port.ts': `export const port = 1\nexport type Old = string\n` },
    'unused-types: server/src/port.ts:2: Old',
  ],
  [
    'a dependency',
    { 'server/package.json': JSON.stringify({ name: 's', dependencies: { zod: '4.0.0', uuidv7: '1.0.0' } }) },
    'unused-dependencies: server/package.json: uuidv7',
  ],
  [
    'a package that is not listed',
    { 'server/src/port.ts': `import { uuidv7 as pg } from 'uuidv7'\nexport const port = pg\n` },
    'unused-unlisted: server/src/port.ts:1: uuidv7',
  ],
])('%s that nobody uses or lists is found', ([, files, expected]) => {
  expect(check(files)).toContain(expected)
})
