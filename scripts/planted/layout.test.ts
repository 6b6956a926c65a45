import { expect, test } from 'vitest'
import { checkLayout } from '../checks/layout.ts'
import { broken, plant, smallGraph, soundTree } from './plant.ts'

const check = (files: Record<string, string>) => broken(checkLayout(plant({ ...soundTree, ...files }), smallGraph))
const lines = (count: number) => '// a line\n'.repeat(count)
const index = 'server/src/modules/ports/index.ts'

test('small files in their places pass', () => {
  expect(check({ 'server/src/platform/db/schema.gen.ts': lines(900), 'web/src/app/page.tsx': lines(170) })).toEqual([])
})

test.for([
  ['layout-size', 'server/src/modules/ports/store.ts', lines(301), ' (301 lines)'],
  ['layout-size', 'web/src/app/page.tsx', lines(351), ' (351 lines)'],
  ['layout-size', 'server/src/modules/ports/ports.test.ts', lines(301), ' (301 lines)'],
  ['layout-names', 'server/src/platform/utils/dates.ts', '', ''],
  ['layout-names', 'web/src/lib/helpers.ts', '', ''],
  ['layout-names', 'web/src/features/ports/common/name.tsx', '', ''],
  ['layout-names', 'server/src/modules/ports/types.ts', '', ''],
  ['layout-barrels', 'web/src/components/index.ts', '', ''],
  ['layout-barrels', 'server/src/modules/ports/fees/index.ts', '', ''],
  ['layout-index', index, `export { a, b, c, d, e, f, g, h, i, j, k } from './port.ts'\n`, ' (11 exports)'],
  ['layout-index', index, `export { a } from './port.ts'\nexport const b = 1\n`, ''],
  ['layout-index', index, `export * from './port.ts'\n`, ''],
] as const)('%s finds %s', ([rule, path, text, detail]) => {
  expect(check({ [path]: text })).toEqual([`${rule}: ${path}${detail}`])
})

test('types in an index are free', () => {
  expect(
    check({
      [index]: `export { a, type B, type C } from './port.ts'\nexport type { D, E, F, G, H, I, J, K, L } from './port.ts'\n`,
    }),
  ).toEqual([])
})

test('a tree of long files is reported although none is too long by itself', () => {
  const long = Object.fromEntries(
    Array.from({ length: 3 }, (_, number) => [`server/src/platform/long-${number}.ts`, lines(190)]),
  )
  expect(check(long)).toEqual(['layout-sizes: all files'])
})
