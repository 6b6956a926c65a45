import type { InlineEditing } from '../fields/use-inline-editing.ts'
import { conflictsOf } from '../record-kind/conflict.ts'
import { ConflictDialog } from './conflict-dialog.tsx'

interface InlineConflictDialogProps {
  kind: string
  editing: Pick<InlineEditing, 'conflict' | 'settle'>
}

/** The question that an edit in place leads to when somebody else changed the same field first. */
export function InlineConflictDialog({ kind, editing }: InlineConflictDialogProps) {
  const { conflict } = editing
  if (!conflict) return null
  const { base, current, field, value } = conflict
  return (
    <ConflictDialog
      kind={kind}
      base={base}
      current={current}
      fields={conflictsOf([field], base, current, { [field.key]: value })}
      onResolve={(choices) => editing.settle(choices[field.key] ?? 'mine')}
      onCancel={() => editing.settle('theirs')}
    />
  )
}
