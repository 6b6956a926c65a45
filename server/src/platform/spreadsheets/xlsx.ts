import { type ZipEntry, zipOf } from './zip.ts'

/** Text stays text whatever it looks like: no spreadsheet runs it as a formula. `null` is an empty cell. */
export type Cell = string | number | { day: string } | { time: string } | null

export interface Sheet {
  name: string
  header: readonly string[]
  rows: AsyncIterable<readonly Cell[]>
  /** Who took it out and when: a property of the file, and at the foot of each printed page. */
  author: string
  note: string
  at: Date
}

/** A spreadsheet holds this many rows and no more, the header among them. */
export const maxRows = 1_048_576
const longestText = 32_767

/** One sheet as .xlsx, written while its rows are read. */
export function xlsxOf(sheet: Sheet): AsyncGenerator<Buffer> {
  return zipOf(partsOf(sheet))
}

function partsOf(sheet: Sheet): ZipEntry[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (name: string, body: string): ZipEntry => ({ name, content: [declaration + body] })
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    part(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escape(sheet.author)}</dc:creator><dc:description>${escape(sheet.note)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${sheet.at.toISOString()}</dcterms:created></cp:coreProperties>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escape(nameOf(sheet.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ),
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet, main) },
  ]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const headerStyle = ' s="3"'
const rowsAtOnce = 200

async function* sheetXml({ header, rows, note }: Sheet, main: string): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${header.map((text, index) => textCell(text, `${columnName(index)}1`, headerStyle)).join('')}</row>`
  let number = 1
  let text = ''
  for await (const cells of rows) {
    number++
    text += `<row r="${number}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`)).join('')}</row>`
    if (number % rowsAtOnce !== 0) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData><headerFooter><oddFooter>&amp;L${escape(note.replaceAll('&', '&&'))}</oddFooter></headerFooter></worksheet>`
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textCell(cell, at, '')
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if ('day' in cell) return dated(cell.day, `${cell.day}T00:00:00Z`, at, 1)
  return dated(cell.time, `${cell.time.replace(' ', 'T')}Z`, at, 2)
}

/** Spreadsheets count days from 1900 on, with one too many in its February: what is earlier stays text. */
function dated(text: string, instant: string, at: string, style: number): string {
  const days = Date.parse(instant) / 86_400_000 + 25_569
  return days > 60 ? `<c r="${at}" s="${style}"><v>${days}</v></c>` : textCell(text, at, '')
}

function textCell(text: string, at: string, style: string): string {
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(text.slice(0, longestText))}</t></is></c>`
}

/** XML knows no other control characters, and no half of a pair. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

/** 31 characters at most, none of []:*?/\. */
function nameOf(text: string): string {
  return text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
