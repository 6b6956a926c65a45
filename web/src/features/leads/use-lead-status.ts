import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { refreshRecords, showRecord } from '../../components/record-kind/record-queries.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { leadConfig } from './lead-kind.tsx'

/** Moves a lead along: shown at once, taken back when the server refuses. */
export function useLeadStatus() {
  const { t } = useTranslation('lead')
  const words = useRecordWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: ({ lead, status }: { lead: RecordItem; status: string }) =>
      api.patch<RecordItem>(`${leadConfig.path}/${lead.id}`, { version: lead.version, status }),
    onMutate: ({ lead, status }) => showRecord(client, leadConfig.path, { ...lead, status }),
    onSuccess: (saved, { status }) => {
      showRecord(client, leadConfig.path, saved)
      void message.success(t('moved', { status: words.option('lead', 'status', status) }))
    },
    onError: (error, _, undo) => {
      undo?.()
      void message.error(errorWords(error))
    },
    onSettled: () => void refreshRecords(client),
  })
  return { move: (lead: RecordItem, status: string) => move.mutate({ lead, status }), isMoving: move.isPending }
}
