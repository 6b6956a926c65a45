import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { rearm } from '../../../platform/csv.ts'
import { openText, readCsv } from './read-csv.ts'
import { openTable } from './read-table.ts'
import { sourceOf } from './source.ts'
import { FileRefused, type FormatChoice } from './table.ts'

async function records(bytes: Buffer, choice: FormatChoice = {}): Promise<string[][]> {
  return (await Array.fromAsync(readCsv(await openText(sourceOf(bytes), choice)))).flat().map((row) => row.cells)
}

async function rows(text: string | Buffer, choice: FormatChoice = {}) {
  const table = await openTable(sourceOf(Buffer.from(text)), choice)
  return { ...table, rows: await Array.fromAsync(table.rows()) }
}

async function refusal(text: string | Buffer): Promise<FileRefused['faults']> {
  const error: unknown = await rows(text).catch((error: unknown) => error)
  if (!(error instanceof FileRefused)) throw new Error('The file was not refused.')
  return error.faults
}

const chinese =
  '客户名称,电话,备注\r\n华为技术有限公司,0755-28780808,"深圳,龙岗"\r\n小米科技,010-60606666,㐀㒲 𠮷野家\r\n'

describe('encodings', () => {
  const cases: [string, Buffer][] = [
    ['utf-8', Buffer.from(chinese)],
    ['utf-8', Buffer.from(`\uFEFF${chinese}`)],
    ['gb18030', iconv.encode(chinese, 'gb18030')],
    ['utf-16le', iconv.encode(chinese, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(chinese, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(chinese, 'utf-16le', { addBOM: false })],
  ]
  it.each(cases)('reads Chinese text as %s', async (encoding, bytes) => {
    const { format, headers, rows: found } = await rows(bytes)
    expect(format).toMatchObject({ type: 'csv', encoding, delimiter: ',' })
    expect(headers).toEqual(['客户名称', '电话', '备注'])
    expect(found.map((row) => row.cells)).toEqual([
      ['华为技术有限公司', '0755-28780808', '深圳,龙岗'],
      ['小米科技', '010-60606666', '㐀㒲 𠮷野家'],
    ])
  })

  it('takes plain GBK, which Chinese Excel saves, for the GB18030 that contains it', async () => {
    const { format } = await rows(iconv.encode('名称\n用友\n', 'gbk'))
    expect(format).toMatchObject({ encoding: 'gb18030' })
  })

  it('tells Big5 and Western text from GBK', async () => {
    const traditional =
      '名稱,地址,備註\n臺灣積體電路製造股份有限公司,新竹市力行六路八號,半導體製造\n鴻海精密工業股份有限公司,新北市土城區中山路六十六號,電子製造服務\n'
    expect((await rows(iconv.encode(traditional, 'big5'))).format).toMatchObject({ encoding: 'big5' })
    const western = 'Name,City\nMüller GmbH,Köln\nCafé Crème,Orléans\nPeña y Hijos,Logroño\n'
    expect((await rows(iconv.encode(western, 'windows-1252'))).format).toMatchObject({ encoding: 'windows-1252' })
  })

  it('says which cells of a UTF-8 file hold bytes that are no text, and leaves the others alone', async () => {
    const damaged = Buffer.concat([
      Buffer.from('名称,城市\n华为,深圳\n小'),
      Buffer.from([0xff]),
      Buffer.from(',北京\n'),
    ])
    const { format, rows: found, notices } = await rows(damaged)
    expect(format).toMatchObject({ encoding: 'utf-8' })
    expect(notices).toEqual([{ code: 'not_all_decodable', params: { encoding: 'utf-8' } }])
    expect(found.map((row) => row.faults)).toEqual([[], [{ column: 0, code: 'invalid_encoding' }]])
  })

  it('keeps a replacement character that the file itself holds', async () => {
    const { rows: found } = await rows('名称\n\uFFFD\n')
    expect(found[0]).toMatchObject({ cells: ['\uFFFD'], faults: [] })
  })

  it('flags a NUL character, which cannot be stored', async () => {
    expect((await rows('a,b\n1,x\u0000y\n')).rows[0]!.faults).toEqual([{ column: 1, code: 'invalid_encoding' }])
  })
})

describe('delimiters', () => {
  it.each([',', ';', '\t', '|'])('finds %j, also where cells hold the others', async (delimiter) => {
    const text = stringify(
      [
        ['name', 'note', 'amount'],
        ['a, b; c', 'x|y\tz', '1'],
        ['say "x, y; z"', 'line\nbreak', '2,5'],
      ],
      { delimiter },
    )
    const { format, rows: found } = await rows(text)
    expect(format).toMatchObject({ delimiter })
    expect(found.map((row) => row.cells)).toEqual([
      ['a, b; c', 'x|y\tz', '1'],
      ['say "x, y; z"', 'line\nbreak', '2,5'],
    ])
  })

  it('obeys the hint line that Excel writes', async () => {
    const { headers, rows: found } = await rows('sep=;\r\na;b\r\n1,5;2\r\n')
    expect(headers).toEqual(['a', 'b'])
    expect(found[0]!.cells).toEqual(['1,5', '2'])
  })
})

describe('faults', () => {
  it('refuses misplaced quotes and names each row once', async () => {
    expect(await refusal('a,b\n1,x\n2,say "hi" now\n3,y\n4,"z" w\n5,"multi\nline"\n6,"u"v\n')).toEqual([
      { code: 'broken_quotes', params: { row: 3, line: 3, column: 2 } },
      { code: 'broken_quotes', params: { row: 5, line: 5, column: 2 } },
      { code: 'broken_quotes', params: { row: 7, line: 8, column: 2 } },
    ])
  })

  it('refuses a quote that is never closed and names the row where it opens', async () => {
    expect(await refusal('a,b\n1,x\n2,"open\n3,y\n')).toEqual([{ code: 'unclosed_quote', params: { row: 3 } }])
  })

  it('flags rows with fewer or more cells than the header; empty ones beyond it do no harm', async () => {
    const { rows: found } = await rows('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n')
    expect(found.map((row) => row.faults.map((fault) => fault.code))).toEqual([
      ['too_few_cells'],
      ['too_many_cells'],
      [],
    ])
  })

  it('refuses more than 200 columns, an empty file, an old .xls and a picture', async () => {
    const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join(',')
    expect(await refusal(`${wide}\n`)).toEqual([{ code: 'too_many_columns', params: { found: 300, max: 200 } }])
    expect(await refusal('')).toEqual([{ code: 'empty_file' }])
    expect(await refusal(' \n\n')).toEqual([{ code: 'empty_file' }])
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toEqual([{ code: 'old_excel' }])
    expect(
      await refusal(
        Buffer.concat([
          Buffer.from('89504e470d0a1a0a', 'hex'),
          Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 256)),
        ]),
      ),
    ).toEqual([{ code: 'not_a_table' }])
  })

  it('refuses web pages under the name of a spreadsheet and documents made of text', async () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel">\n<table><tr><td>客户名称</td></tr></table></html>\n'
    for (const text of [
      page,
      iconv.encode(page, 'gbk'),
      '\uFEFF\n<?xml version="1.0"?>\n<Workbook/>\n',
      '<table>\n<tr>\n',
    ])
      expect(await refusal(text)).toEqual([{ code: 'web_page' }])
    expect(await refusal('%PDF-1.4\n1 0 obj\nendobj\n')).toEqual([{ code: 'not_a_table' }])
    expect(await refusal('{\\rtf1\\ansi\n客户\n')).toEqual([{ code: 'not_a_table' }])
    expect((await rows('<name>,city\n华为,深圳\n')).headers).toEqual(['<name>', 'city'])
  })

  it('refuses a row that never ends', async () => {
    expect(await refusal(`a\n"${'x'.repeat(1_200_000)}"\n`)).toMatchObject([{ code: 'row_too_long' }])
  })
})

describe('shape', () => {
  it('numbers rows as a spreadsheet does and passes over blank ones', async () => {
    const { rows: found } = await rows('\n a , b \n\n1,2\n,\n3,4')
    expect(found.map((row) => [row.number, ...row.cells])).toEqual([
      [4, '1', '2'],
      [6, '3', '4'],
    ])
  })

  it('takes the first row for data when told that there is no header', async () => {
    const { headers, rows: found } = await rows('华为,深圳\n小米,北京\n', { hasHeader: false })
    expect(headers).toEqual(['', ''])
    expect(found.map((row) => row.cells[0])).toEqual(['华为', '小米'])
  })

  it('reads back whatever a CSV writer writes', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u0000', ''))
    const property = fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 }),
      async (table) => {
        const text = stringify(table, { quoted: true })
        // What a spreadsheet is kept from running by a quote in front of it comes without.
        const meant = table.map((cells) => cells.map(rearm))
        expect(await records(Buffer.from(text), { encoding: 'utf-8', delimiter: ',' })).toEqual(meant)
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })
})

const fixtures = join(import.meta.dirname, '../../../../../../shared/data/csv-fixtures')

describe.skipIf(!existsSync(fixtures))('public fixtures', () => {
  it('reads each good file as its JSON says and refuses or flags each bad one', async () => {
    const folders = [
      ['csv-spectrum/csvs', 'csv-spectrum/json'],
      ['csv-test-data/csv', 'csv-test-data/json'],
    ] as const
    let good = 0
    let bad = 0
    for (const [folder, answers] of folders) {
      for (const file of await readdir(join(fixtures, folder))) {
        const bytes = await readFile(join(fixtures, folder, file))
        const answer = join(fixtures, answers, file.replace('.csv', '.json'))
        if (existsSync(answer)) {
          const expected = JSON.parse(await readFile(answer, 'utf8')) as (string[] | Record<string, string>)[]
          const [header = [], ...rest] = await records(bytes)
          const asObjects = rest.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]])))
          expect(expected.every(Array.isArray) && expected.length > 0 ? [header, ...rest] : asObjects, file).toEqual(
            expected,
          )
          good++
        } else {
          const outcome = await rows(bytes).then(
            (table) => table.rows.length === 0 || table.rows.some((row) => row.faults.length > 0),
            (error) => error instanceof FileRefused,
          )
          expect(outcome, file).toBe(true)
          bad++
        }
      }
    }
    expect({ good, bad }).toEqual({ good: 29, bad: 7 })
  })
})
