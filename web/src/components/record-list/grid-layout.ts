import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Column } from './use-columns.ts'

export const rowHeight = 41
const selectWidth = 44

export interface GridLayout {
  template: string
  width: number
}

/** Widths as the person set them; what is left over stays empty at the end, so that no column jumps when one is resized. */
export function layoutOf(columns: readonly Column[], hasSelection: boolean): GridLayout {
  const widths = [...(hasSelection ? [selectWidth] : []), ...columns.map((column) => column.width)]
  return {
    template: `${widths.map((width) => `${width}px`).join(' ')} minmax(0, 1fr)`,
    width: widths.reduce((sum, width) => sum + width, 0),
  }
}

/** Amounts stand under each other by their last digit. */
export function isNumeric(field: FieldDescriptor): boolean {
  return field.type === 'money' || field.type === 'number' || field.type === 'percent'
}
