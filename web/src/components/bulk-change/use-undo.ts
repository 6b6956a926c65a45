import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { refreshRecords } from '../record-kind/record-queries.ts'
import { bulkChangeQuery, type BulkChange } from './bulk-queries.ts'

/** Takes a bulk change back, and says how far that went. */
export function useUndo() {
  const { t } = useTranslation('bulk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Pick<BulkChange, 'id' | 'version'>) =>
      answer(client.POST('/api/v1/bulk-changes/{id}/undo', { ...ofRecord(id), body: { version } })),
    onSuccess: async (bulk) => {
      queryClient.setQueryData(bulkChangeQuery(bulk.id).queryKey, bulk)
      const { undone, kept, status } = bulk
      if (status === 'undoing') void message.info(t('undo.inBackground'))
      else if (kept > 0) void message.warning(t('undo.partly', { undone, kept }))
      else void message.success(t('undo.whole', { count: undone }))
      await refreshRecords(queryClient)
    },
    onError: (error) => void message.error(errorWords(error)),
  })
}
