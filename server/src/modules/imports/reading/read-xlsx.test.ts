import { deflateRawSync } from 'node:zlib'
import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openTable } from './read-table.ts'
import { sourceOf } from './source.ts'
import { FileRefused, type FormatChoice } from './table.ts'

async function saved(fill: (workbook: Excel.Workbook) => void): Promise<Buffer> {
  const workbook = new Excel.Workbook()
  fill(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function read(bytes: Buffer, choice: FormatChoice = {}) {
  const table = await openTable(sourceOf(bytes), choice)
  return { ...table, rows: await Array.fromAsync(table.rows()) }
}

/** A hand-made archive, for what no writer writes. */
function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(text, { level: 1 })
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(text.length, 22)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(text.length, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

function handMade(sheet: string, more: Record<string, string> = {}): Buffer {
  return zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>',
    'xl/worksheets/a.xml': sheet,
    ...more,
  })
}

describe('a workbook', () => {
  it('gives text, numbers, dates, percents, truth values and the results of formulas as text', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('客户')
      sheet.addRow(['名称', '金额', '日期', '时间', '比例', '是否', '公式', '富文本', '链接', '手机'])
      sheet.addRow([
        '华为 & <技术>',
        1234.5,
        new Date(Date.UTC(2017, 2, 1)),
        new Date(Date.UTC(2017, 2, 1, 10, 30)),
        0.125,
        true,
        { formula: 'B2*2', result: 2469 },
        { richText: [{ text: '深' }, { text: '圳', font: { bold: true } }] },
        { text: '官网', hyperlink: 'https://example.com' },
        13800138000,
      ])
      sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"'
      sheet.getCell('D2').numFmt = 'yyyy-mm-dd hh:mm'
      sheet.getCell('E2').numFmt = '0.0%'
      sheet.getCell('B2').numFmt = '[Red]#,##0.00'
    })
    const { format, headers, rows } = await read(bytes)
    expect(format).toEqual({ type: 'xlsx', sheet: '客户', sheets: ['客户'], hasHeader: true })
    expect(headers).toHaveLength(10)
    expect(rows[0]!.cells).toEqual([
      '华为 & <技术>',
      '1234.5',
      '2017-03-01',
      '2017-03-01 10:30:00',
      '12.5%',
      'TRUE',
      '2469',
      '深圳',
      '官网',
      '13800138000',
    ])
  })

  it('gives a cell merged downwards to each row it covers, and leaves out blank rows', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('S')
      sheet.addRow(['区域', '姓名'])
      sheet.addRow(['华东', '张三'])
      sheet.addRow(['', '李四'])
      sheet.addRow([])
      sheet.addRow(['华北', '王五'])
      sheet.mergeCells('A2:A3')
    })
    expect((await read(bytes)).rows.map((row) => [row.number, ...row.cells])).toEqual([
      [2, '华东', '张三'],
      [3, '华东', '李四'],
      [5, '华北', '王五'],
    ])
  })

  it('passes over a title above the header and says so', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('S')
      sheet.addRow(['2024 年客户清单'])
      sheet.mergeCells('A1:C1')
      sheet.addRow(['名称', '城市', '电话'])
      sheet.addRow(['华为', '深圳', '1'])
    })
    const { headers, notices, rows } = await read(bytes)
    expect(headers).toEqual(['名称', '城市', '电话'])
    expect(notices).toEqual([{ code: 'rows_before_header', params: { rows: 1 } }])
    expect(rows.map((row) => row.number)).toEqual([3])
  })

  it('reads the first sheet that holds anything, or the chosen one, never a hidden one', async () => {
    const bytes = await saved((workbook) => {
      workbook.addWorksheet('说明', { state: 'hidden' }).addRow(['x'])
      workbook.addWorksheet('空')
      workbook.addWorksheet('一月').addRows([['名称'], ['甲']])
      workbook.addWorksheet('二月').addRows([['名称'], ['乙']])
    })
    const first = await read(bytes)
    expect(first.rows[0]!.cells).toEqual(['甲'])
    expect(first.notices).toEqual([{ code: 'other_sheets', params: { sheet: '一月', others: ['空', '二月'] } }])
    expect((await read(bytes, { sheet: '二月' })).rows[0]!.cells).toEqual(['乙'])
    await expect(read(bytes, { sheet: '说明' })).rejects.toMatchObject({ faults: [{ code: 'unknown_sheet' }] })
  })

  it('flags errors of formulas at their cell', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('S')
      sheet.addRow(['a', 'b'])
      sheet.addRow([{ error: '#N/A' }, { formula: '1/0', result: { error: '#DIV/0!' } }])
    })
    expect((await read(bytes)).rows[0]!.faults).toMatchObject([
      { column: 0, code: 'excel_error', params: { error: '#N/A' } },
      { column: 1, code: 'excel_error', params: { error: '#DIV/0!' } },
    ])
  })

  it('reads what other writers leave out or add: references, prefixes, pronunciation guides, escapes', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>
      <x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>第</x:t></x:r><x:r><x:t>二</x:t></x:r></x:is></x:c></x:row>
      <x:row><x:c t="inlineStr"><x:is><x:t>&amp;lt;b_x000D_</x:t></x:is></x:c><x:c t="b"><x:f>TRUE()</x:f><x:v>1</x:v></x:c></x:row>
      <x:row><x:c><x:f>A1</x:f></x:c><x:c t="d"><x:v>2017-03-01T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const strings = '<sst><si><t>漢字</t><rPh><t>かんじ</t></rPh></si></sst>'
    const { headers, rows } = await read(handMade(sheet, { 'xl/sharedStrings.xml': strings }))
    expect(headers).toEqual(['漢字', '第二'])
    expect(rows.map((row) => row.cells)).toEqual([
      ['&lt;b\r', 'TRUE'],
      ['', '2017-03-01'],
    ])
    expect(rows[1]!.faults).toEqual([{ column: 0, code: 'formula_without_result' }])
  })

  it('counts days from 1904 when the file says so', async () => {
    const bytes = handMade(
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>d</t></is></c></row><row><c s="0"><v>41333</v></c></row></sheetData></worksheet>',
      {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    )
    expect((await read(bytes)).rows[0]!.cells).toEqual(['2017-03-01'])
  })
})

describe('a hostile or damaged workbook', () => {
  it('is refused before a small archive fills the memory', async () => {
    const bomb = handMade(`<worksheet><sheetData>${'<row/>'.repeat(53 * 1024 * 1024)}</sheetData></worksheet>`)
    expect(bomb.length).toBeLessThan(2_000_000)
    await expect(read(bomb)).rejects.toMatchObject({ faults: [{ code: 'too_large_unpacked' }] })
  })

  it('is refused when one cell holds a million characters', async () => {
    const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'x'.repeat(5_000_000)}</t></is></c></row></sheetData></worksheet>`
    await expect(read(handMade(sheet))).rejects.toMatchObject({ faults: [{ code: 'damaged_file' }] })
  })

  it('is refused when cut off, when it is no workbook, and when its XML is broken', async () => {
    const whole = handMade('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>')
    for (const bytes of [
      whole.subarray(0, 200),
      zip({ 'word/document.xml': '<a/>' }),
      handMade('<worksheet><sheetData><row>'),
    ]) {
      await expect(read(Buffer.from(bytes))).rejects.toBeInstanceOf(FileRefused)
    }
  })

  it('is refused with 300 columns', async () => {
    const bytes = await saved(
      (workbook) => void workbook.addWorksheet('S').addRow(Array.from({ length: 300 }, (_, index) => `c${index}`)),
    )
    await expect(read(bytes)).rejects.toMatchObject({
      faults: [{ code: 'too_many_columns', params: { found: 300, max: 200 } }],
    })
  })
})
