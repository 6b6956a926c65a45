import type { RecordItem } from '../record-kind/record.ts'

/** What is written on one customer's page is no draft for another's. */
export function formDraftKey(
  kind: string,
  record: RecordItem | undefined,
  initial: Record<string, unknown> | undefined,
): string {
  const belongings = Object.entries(initial ?? {}).filter(([key, value]) => key.endsWith('Id') && value)
  return [kind, record?.id ?? 'new', ...belongings.map(([, id]) => String(id))].join('.')
}
