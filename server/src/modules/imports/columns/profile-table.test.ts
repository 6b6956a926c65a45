import { describe, expect, it } from 'vitest'
import { openTable } from '../reading/read-table.ts'
import { sourceOf } from '../reading/source.ts'
import { profileTable } from './profile-table.ts'

async function profile(text: string) {
  return profileTable(await openTable(sourceOf(Buffer.from(text))))
}

describe('a look at the whole table', () => {
  it('counts rows, blank rows, filled cells and different values', async () => {
    const { rows, blankRows, columns } = await profile('名称,城市\n华为,深圳\n\n小米,北京\n中兴,深圳\n')
    expect({ rows, blankRows }).toEqual({ rows: 3, blankRows: 1 })
    expect(columns).toMatchObject([
      { filled: 3, values: ['华为', '小米', '中兴'] },
      { header: '城市', samples: ['深圳', '北京'], filled: 3 },
    ])
  })

  it('finds the order of dates from one that allows no other, and says when none does', async () => {
    const { columns } = await profile(
      'a,b,c,d\n3/4/2017,3/4/2017,3/4/2017,2017-03-04\n5/6/2017,25/6/2017,5/26/2017,2017-03-05\n',
    )
    expect(columns.map((column) => [column.notation.dateOrder, column.isDateOrderOpen])).toEqual([
      [null, true],
      ['dmy', false],
      ['mdy', false],
      [null, false],
    ])
  })

  it('leaves the order open when the column contradicts itself', async () => {
    const { columns } = await profile('a\n25/6/2017\n5/26/2017\n')
    expect(columns[0]).toMatchObject({ notation: { dateOrder: null }, isDateOrderOpen: true })
  })

  it('finds decimal commas', async () => {
    const { columns } = await profile('a;b\n1,5;1.5\n1.200,75;1,200.75\n2.000;2,000\n')
    expect(columns.map((column) => column.notation.decimalMark)).toEqual(['comma', 'point'])
  })

  it('tells about columns with the same name and without one', async () => {
    const { notices } = await profile('电话,,电话,城市\n1,2,3,4\n')
    expect(notices).toEqual([
      { code: 'unnamed_column', params: { column: 2 } },
      { code: 'duplicate_header', params: { header: '电话', columns: [1, 3] } },
    ])
  })

  it('lists faulty rows and keeps what it shows storable', async () => {
    const { faultyRows, faults, columns } = await profile('a,b\n1\n2,x\u0000\n')
    expect(faultyRows).toBe(2)
    expect(faults).toMatchObject([
      { row: 2, column: null, code: 'too_few_cells' },
      { row: 3, column: 1, code: 'invalid_encoding' },
    ])
    expect(columns[1]!.samples).toEqual(['x␀'])
  })
})
