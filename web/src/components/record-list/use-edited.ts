import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useCallback, useState } from 'react'
import { errorWords } from '../../lib/error-words.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { recordQuery } from '../record-kind/record-queries.ts'
import { may, type RecordItem } from '../record-kind/record.ts'

/** The record whose form is open. A list has only what it shows of a record, so the form waits for all of it. */
export function useEdited({ path }: Pick<RecordKindConfig, 'path'>) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [edited, setEdited] = useState<RecordItem | null>(null)
  const edit = useCallback(
    (record: RecordItem) => {
      if (!may(record, 'edit')) return
      const whole = client.query({ ...recordQuery(path, record.id), staleTime: 0 })
      whole.then(setEdited).catch((error: unknown) => void message.error(errorWords(error)))
    },
    [client, message, path],
  )
  return { edited, edit, close: () => setEdited(null) }
}
