import { buffer, text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import fc from 'fast-check'
import { csvOf, disarm, rearm } from './csv.ts'

it('a cell that a spreadsheet would run gets an apostrophe, a number none', () => {
  for (const cell of [
    '=1+1',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1＋1',
    '＠SUM',
    '=HYPERLINK("http://x")',
    '-',
    '+86 138',
  ])
    expect(disarm(cell)).toBe(`'${cell}`)
  for (const cell of ['', '华为', 'a=b', '-12.50', '+8613800138000', '1,234.50', '-3%', ' =1', "it's"])
    expect(disarm(cell)).toBe(cell)
})

it('a disarmed cell is harmless, and what it was can be told', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', '＝', '1', '.', '%', 'a', '华', ' '),
  })
  fc.assert(
    fc.property(text, (cell) => {
      const safe = disarm(cell)
      expect(
        /^[=+\-@\t\r\n＝]/.test(safe) && Number.isNaN(Number(safe.replace(/%$/, '').replaceAll(/[.,]/g, ''))),
      ).toBe(false)
      expect(rearm(safe)).toBe(cell)
    }),
  )
})

it('quotes what needs it, and begins with a byte order mark', async () => {
  async function* lines() {
    yield ['名称', '备注']
    yield ['a,b', 'one\ntwo']
    yield ['=1', '"']
  }
  expect((await buffer(csvOf(lines()))).toString()).toBe('\ufeff名称,备注\r\n"a,b","one\ntwo"\r\n\'=1,""""\r\n')
})

it('takes no more lines than somebody reads', async () => {
  let made = 0
  async function* lines() {
    for (;;) yield [`${++made}`, 'x'.repeat(1_000)]
  }
  const csv = csvOf(lines())
  await new Promise((resolve) => csv.once('readable', resolve))
  csv.read(1)
  csv.destroy()
  await new Promise((resolve) => csv.once('close', resolve))
  const atClose = made
  expect(atClose).toBeLessThan(1_000)
})

it('breaks off when the lines do', async () => {
  async function* lines() {
    yield ['a']
    throw new Error('gone')
  }
  await expect(text(csvOf(lines()))).rejects.toThrow('gone')
})
