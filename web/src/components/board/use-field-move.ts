import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import type { InlineConflict } from '../fields/use-inline-editing.ts'
import { conflictsOf } from '../record-kind/conflict.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { refreshRecords, showRecord } from '../record-kind/record-queries.ts'

/** Gives a record another value by moving its card. Where somebody else gave it a third one meanwhile, this person decides. */
export function useFieldMove(path: string, field: FieldDescriptor) {
  const { t } = useTranslation('record')
  const { message } = App.useApp()
  const client = useQueryClient()
  const [conflict, setConflict] = useState<InlineConflict | null>(null)

  const write = async (record: RecordItem, value: unknown): Promise<void> => {
    const saved = await api.patch<RecordItem>(`${path}/${record.id}`, { version: record.version, [field.key]: value })
    showRecord(client, path, saved)
  }

  /** Answers whether the card is where it was put. Rejects when the server refuses. */
  const move = async (record: RecordItem, value: unknown): Promise<boolean> => {
    try {
      await write(record, value)
      return true
    } catch (error) {
      if (!isApiError(error, 'stale_version') || !error.current) throw error
      const current = error.current as RecordItem
      const [changed] = conflictsOf([field], record, current, { [field.key]: value })
      if (!changed) {
        void message.info(t('conflict.merged'))
        await write(current, value)
        return true
      }
      if (changed.isContested) setConflict({ base: record, current, field, value, named: undefined })
      return false
    }
  }

  const settle = (choice: 'mine' | 'theirs') => {
    const met = conflict
    setConflict(null)
    if (!met || choice === 'theirs') return
    write(met.current, met.value)
      .catch((error: unknown) => void message.error(errorWords(error)))
      .finally(() => void refreshRecords(client))
  }

  return { move, conflict, settle }
}
