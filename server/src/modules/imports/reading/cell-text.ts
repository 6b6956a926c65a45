import { dateOfSerial, textOfNumber } from './number-format.ts'
import type { CellFault } from './table.ts'
import { unescapeText, type Workbook } from './workbook.ts'

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  type: string
  style: number
  hasFormula: boolean
  value: string | undefined
}

interface CellText {
  text: string
  fault?: Omit<CellFault, 'column'>
}

/** What a cell shows, in a form that does not depend on the country the file comes from: ISO dates, a point for decimals. */
export function cellText(cell: RawCell, workbook: Workbook): CellText {
  const { type, value } = cell
  if (value === undefined || value === '')
    return cell.hasFormula && type !== 'str' ? { text: '', fault: { code: 'formula_without_result' } } : { text: '' }
  switch (type) {
    case 's':
      return { text: workbook.strings.at(Number(value)) }
    case 'inlineStr':
    case 'str':
      return { text: unescapeText(value) }
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { text: value, fault: { code: 'excel_error', params: { error: value } } }
    case 'd':
      return { text: value.replace('T', ' ').replace(/ 00:00:00(\.0+)?$/, '') }
    default:
      return { text: numberText(Number(value), cell.style, workbook) ?? value }
  }
}

function numberText(value: number, style: number, { styles, is1904 }: Workbook): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const { isDate = false, isPercent = false } = styles[style] ?? {}
  // Day 2,958,465 is the last of the year 9999; beyond it Excel itself shows ####.
  if (isDate && value >= 0 && value <= 2_958_465) return dateOfSerial(value, is1904)
  return isPercent ? `${textOfNumber(value * 100)}%` : textOfNumber(value)
}
