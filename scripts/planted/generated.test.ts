import { expect, test } from 'vitest'
import { compareGenerated, generatedFiles } from '../checks/generated.ts'
import { broken, plant } from './plant.ts'

const files = Object.fromEntries(generatedFiles.map((path) => [path, 'a\nb\n']))
// A fresh folder holds only what was generated.
const fresh = { ...files, '.gitignore': 'node_modules', 'package.json': '{}' }
const check = (committed: Record<string, string>, generated: Record<string, string> = fresh) =>
  broken(compareGenerated(plant({ ...fresh, ...committed }), plant(generated)))

test('what is generated anew is what is committed', () => {
  expect(check({})).toEqual([])
})

test.for(generatedFiles)('a stale %s is found, with its first changed line', (path) => {
  expect(check({ [path]: 'a\nc\n' })).toEqual([`generated-current: ${path} (from line 2)`])
  expect(check({ [path]: 'a\nb\nc\n' })).toEqual([`generated-current: ${path} (from line 3)`])
})

test('a generated file that is not committed, or no longer generated, is found', () => {
  expect(check({}, { ...fresh, 'server/more.gen.ts': '' })).toEqual([
    'generated-current: server/more.gen.ts (not committed)',
  ])
  const rest = Object.fromEntries(Object.entries(fresh).filter(([path]) => path !== 'openapi.json'))
  expect(check({}, rest)).toEqual(['generated-current: openapi.json (no longer generated)'])
})
