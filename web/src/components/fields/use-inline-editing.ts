import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords, fieldErrorWords } from '../../lib/error-words.ts'
import { conflictsOf, sameValue } from '../record-kind/conflict.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { displayKey, isReference, type Named, type RecordItem } from '../record-kind/record.ts'
import { refreshRecords, showRecord } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'

/** The one field that is being edited in place, and what became of the last attempt. */
export interface ActiveEdit {
  recordId: string
  key: string
  draft?: unknown
  error?: string | undefined
}

/** An edit that met somebody else's: both are waiting for a decision. */
export interface InlineConflict {
  base: RecordItem
  current: RecordItem
  field: FieldDescriptor
  value: unknown
  named: Named | null | undefined
}

interface Save {
  record: RecordItem
  field: FieldDescriptor
  value: unknown
  named: Named | null | undefined
}

/**
 * Editing in place: the new value shows at once, goes back when it is refused, and asks when somebody else was faster.
 * `partedBy`: the field by whose value records stand where they do; a change of it moves them.
 */
export function useInlineEditing(kind: string, path: string, partedBy?: string) {
  const { t } = useTranslation('record')
  const { message } = App.useApp()
  const client = useQueryClient()
  const words = useRecordWords()
  const [active, setActive] = useState<ActiveEdit | null>(null)
  const isEditing = useRef(false)
  isEditing.current = active !== null
  const [conflict, setConflict] = useState<InlineConflict | null>(null)

  const save = useMutation({
    mutationFn: ({ record, field, value }: Save) =>
      api.patch<RecordItem>(`${path}/${record.id}`, { version: record.version, [field.key]: emptyAsNull(value) }),
    onMutate: ({ record, field, value, named }) =>
      showRecord(client, path, { ...record, ...shownAs(field, value, named) }),
    onSuccess: (saved, { field }) => {
      showRecord(client, path, saved)
      void refreshRecords(client, field.key === partedBy ? {} : { exceptListOf: path })
    },
    onError: (error, { record, field, value, named }, undo) => {
      undo?.()
      if (isApiError(error, 'stale_version') && error.current) {
        meetConflict({ base: record, current: error.current as RecordItem, field, value, named })
        return
      }
      const complaint = isApiError(error) ? error.fields.find((refused) => refused.path === field.key) : undefined
      // Whoever is at the next field by now is not taken away from it.
      if (complaint && !isEditing.current)
        setActive({ recordId: record.id, key: field.key, draft: value, error: fieldErrorWords(complaint, kind) })
      else
        void message.error(
          complaint ? `${words.field(kind, field.key)}: ${fieldErrorWords(complaint, kind)}` : errorWords(error),
        )
    },
  })

  /** Changes to different fields don't exclude each other: only the same field needs a decision. */
  const meetConflict = (met: InlineConflict) => {
    showRecord(client, path, met.current)
    const [contested] = conflictsOf([met.field], met.base, met.current, { [met.field.key]: met.value })
    if (contested?.isContested) setConflict(met)
    else if (!contested) {
      void message.info(t('conflict.merged'))
      save.mutate({ record: met.current, field: met.field, value: met.value, named: met.named })
    }
  }

  const { mutate } = save
  // The same object at every render: hundreds of cells hold on to it.
  const actions = useMemo(
    () => ({
      start: (record: RecordItem, field: FieldDescriptor) => setActive({ recordId: record.id, key: field.key }),
      cancel: () => setActive(null),
      commit: (record: RecordItem, field: FieldDescriptor, value: unknown, named?: Named | null) => {
        setActive(null)
        if (!sameValue(record[field.key], value, field)) mutate({ record, field, value, named })
      },
    }),
    [mutate],
  )

  const settle = (choice: 'mine' | 'theirs') => {
    if (conflict && choice === 'mine') mutate({ ...conflict, record: conflict.current })
    setConflict(null)
  }

  return { active, conflict, settle, actions }
}

export type EditActions = InlineEditing['actions']
export type InlineEditing = ReturnType<typeof useInlineEditing>

function shownAs(field: FieldDescriptor, value: unknown, named: Named | null | undefined): Record<string, unknown> {
  const written = { [field.key]: emptyAsNull(value) }
  return isReference(field) ? { ...written, [displayKey(field.key)]: named ?? null } : written
}

function emptyAsNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value
}

/** A field that may be changed where it stands. */
export function isEditableInPlace(record: RecordItem, field: FieldDescriptor): boolean {
  // A reference to any kind is two fields, which only a form changes together.
  const isHalf = field.type === 'reference' && !field.reference
  return (
    record.can?.['edit'] === true && !field.readOnly && field.createOnly !== true && !isHalf && field.type !== 'file'
  )
}
