import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NamedRows, orderRows } from './row-order.ts'

interface NamedRow {
  row: number
  name: string
  refersTo: string
}

const tableOf = (...pairs: [string, string][]): NamedRow[] =>
  pairs.map(([name, refersTo], index) => ({ row: index + 2, name, refersTo }))
function named(table: readonly NamedRow[]): NamedRows {
  const rows = new NamedRows()
  for (const { row, name, refersTo } of table) rows.add(row, name, refersTo)
  return rows
}
const rows = (...pairs: [string, string][]): NamedRows => named(tableOf(...pairs))

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
      const table = tableOf(...pairs)
      const { depth, circular } = orderRows(named(table))
      const firstOf = (text: string) => table.find((row) => row.name !== '' && row.name === text)
      for (const row of table) {
        const named = firstOf(row.refersTo)
        if (!named || row.refersTo === '' || circular.has(row.row)) continue
        expect((depth.get(row.row) ?? 0) > (depth.get(named.row) ?? 0)).toBe(true)
      }
    }),
  )
})

it('keeps a million rows that name each other in numbers, not in texts', () => {
  const many = new NamedRows()
  for (let index = 0; index < 200_000; index++)
    many.add(index + 2, `公司 ${index}`, index % 10 ? `公司 ${index - (index % 10)}` : '')
  expect(many.size).toBeLessThan(200_000 * 3 * 8 * 2)
  const { depth, inFile, circular } = orderRows(many)
  expect([depth.size, inFile.size, circular.size]).toEqual([180_000, 20_000, 0])
})
