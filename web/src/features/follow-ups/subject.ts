import type { RecordItem } from '../../components/record-kind/record.ts'

interface Subject {
  type: string
  id: string
  /** Empty when the reader may not see it. */
  name: string
}

/** The record that a follow-up is about. */
export function subjectOf(record: RecordItem): Subject | undefined {
  const subject = record['subject']
  return typeof subject === 'object' && subject !== null ? (subject as Subject) : undefined
}
