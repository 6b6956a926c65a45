import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type NamedRow, orderRows } from './row-order.ts'

const rows = (...pairs: [string, string][]): NamedRow[] =>
  pairs.map(([name, refersTo], index) => ({ row: index + 2, name, refersTo }))

it('puts rows behind the rows they name, however deep', () => {
  const order = orderRows(rows(['孙公司', '子公司'], ['子公司', '母公司'], ['母公司', ''], ['别家', '库里的公司']))
  expect([...order.depth]).toEqual([
    [2, 2],
    [3, 1],
  ])
  expect(order).toMatchObject({ passes: 3, circular: new Set() })
})

it('finds rows that name themselves through others', () => {
  const order = orderRows(rows(['a', 'b'], ['b', 'A '], ['c', 'c'], ['d', 'e'], ['e', '']))
  expect([...order.circular]).toEqual([2, 3, 4])
  expect([...order.depth]).toEqual([[5, 1]])
})

it('a row that names a circle is told so too, and never loops', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 8 }), (pairs) => {
      const table = rows(...pairs)
      const { depth, circular } = orderRows(table)
      const firstOf = (text: string) => table.find((row) => row.name !== '' && row.name === text)
      for (const row of table) {
        const named = firstOf(row.refersTo)
        if (!named || row.refersTo === '' || circular.has(row.row)) continue
        expect((depth.get(row.row) ?? 0) > (depth.get(named.row) ?? 0)).toBe(true)
      }
    }),
  )
})
