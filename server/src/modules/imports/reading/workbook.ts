import { parseWholeXml } from './read-xml.ts'
import { type Archive, type Budget, unpackText } from './read-zip.ts'
import { isDateFormat } from './number-format.ts'
import { SharedStrings } from './shared-strings.ts'

export interface Sheet {
  name: string
  path: string
  isHidden: boolean
}

/** What the cells of every sheet refer to. */
export interface Workbook {
  sheets: Sheet[]
  /** Days are counted from 1904 instead of 1900: files begun on an old Mac. */
  is1904: boolean
  strings: SharedStrings
  /** Per cell style: how its number is shown. */
  styles: CellStyle[]
}

export interface CellStyle {
  isDate: boolean
  isPercent: boolean
}

export async function readWorkbook(archive: Archive, budget: Budget): Promise<Workbook> {
  const path = await workbookPath(archive, budget)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = await readRelations(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder, budget)
  const sheets: Sheet[] = []
  let is1904 = false
  await parseWholeXml(unpackText(archive, path, budget), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const target = targets.byId.get(relation)
      if (target)
        sheets.push({
          name: attributes['name'] ?? '',
          path: target,
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
        })
    },
  })
  return {
    sheets,
    is1904,
    strings: await readStrings(archive, targets.sharedStrings ?? `${folder}sharedStrings.xml`, budget),
    styles: await readStyles(archive, targets.styles ?? `${folder}styles.xml`, budget),
  }
}

async function workbookPath(archive: Archive, budget: Budget): Promise<string> {
  let path = 'xl/workbook.xml'
  await parseWholeXml(unpackText(archive, '_rels/.rels', budget), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument'))
        path = resolve('', attributes['Target'] ?? path)
    },
  })
  return path
}

async function readRelations(archive: Archive, path: string, folder: string, budget: Budget) {
  const byId = new Map<string, string>()
  const found: { sharedStrings?: string; styles?: string } = {}
  await parseWholeXml(unpackText(archive, path, budget), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = resolve(folder, attributes['Target'] ?? '')
      const type = attributes['Type'] ?? ''
      if (type.endsWith('/worksheet')) byId.set(attributes['Id'] ?? '', target)
      if (type.endsWith('/sharedStrings')) found.sharedStrings = target
      if (type.endsWith('/styles')) found.styles = target
    },
  })
  return { byId, ...found }
}

function resolve(folder: string, target: string): string {
  return target.startsWith('/')
    ? target.slice(1)
    : `${folder}${target}`.replace(/[^/]+\/\.\.\//g, '').replace(/(^|\/)\.\//g, '$1')
}

/** The texts that cells share; formatting runs are joined, pronunciation guides left out. */
async function readStrings(archive: Archive, path: string, budget: Budget): Promise<SharedStrings> {
  const strings = new SharedStrings()
  let text = ''
  let isText = false
  let isGuide = false
  await parseWholeXml(unpackText(archive, path, budget), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isGuide = true
      isText = name === 't' && !isGuide
    },
    text: (piece) => void (isText && (text += piece)),
    close(name) {
      if (name === 'si') strings.add(unescapeText(text))
      if (name === 'rPh') isGuide = false
      isText = false
    },
  })
  return strings
}

/** Excel writes control characters as _x000D_. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

async function readStyles(archive: Archive, path: string, budget: Budget): Promise<CellStyle[]> {
  const codes = new Map<number, string>()
  const styles: CellStyle[] = []
  let isCellStyle = false
  await parseWholeXml(unpackText(archive, path, budget), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') isCellStyle = true
      if (name !== 'xf' || !isCellStyle) return
      const id = Number(attributes['numFmtId'] ?? 0)
      const code = codes.get(id) ?? ''
      styles.push({ isDate: isDateFormat(id, code), isPercent: id === 9 || id === 10 || /%/.test(code) })
    },
    close: (name) => void (name === 'cellXfs' && (isCellStyle = false)),
  })
  return styles
}
