import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { linesToSend, linesTotal, sameLines, type LineDraft } from './line-amount.ts'

/** With products their sum is the amount, so none is sent beside them; lines nobody touched are not sent at all. */
export function saleValues(values: Record<string, unknown>, record: RecordItem | undefined): Record<string, unknown> {
  const { lines, amount, ...rest } = values
  const given = linesToSend(draftsOf(lines))
  const standing = (record?.['lines'] ?? []) as LineDraft[]
  const isTouched = !sameLines(draftsOf(lines), standing)
  const isDecided = sumOfLines(lines) !== undefined
  return {
    ...rest,
    ...(isDecided ? {} : { amount }),
    lines: isTouched ? given : record?.['lines'],
  }
}

/** The amount of a sale with products is their sum. */
export function isSumOfLines({ key }: FieldDescriptor, values: Record<string, unknown>): boolean {
  return key === 'amount' && sumOfLines(values['lines']) !== undefined
}

/** Undefined while nothing has been put in. */
export function sumOfLines(lines: unknown): string | undefined {
  const drafts = draftsOf(lines)
  return linesToSend(drafts).length > 0 ? linesTotal(drafts) : undefined
}

function draftsOf(lines: unknown): LineDraft[] {
  return ((lines ?? []) as (LineDraft | undefined)[]).map((line) => line ?? {})
}
