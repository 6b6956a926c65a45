import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { refreshRecords } from '../record-kind/record-queries.ts'
import { bulkChangeQuery, type BulkChange } from './bulk-queries.ts'

interface Asked {
  onGo?: () => void
  afterClose?: () => void
}

/** Takes a bulk change back, after a question that says how many records come back, and says how far that went. */
export function useUndo() {
  const { t } = useTranslation('bulk')
  const { message, modal } = App.useApp()
  const format = useFormat()
  const queryClient = useQueryClient()
  const undo = useMutation({
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
  return {
    isPending: undo.isPending,
    ask: ({ id, version, action, done }: BulkChange, { onGo, afterClose }: Asked = {}) =>
      void modal.confirm({
        title: t('undo.title', { count: done, number: format.number(done) }),
        content: t(`undo.text.${action}`),
        okText: t('undo.go'),
        cancelText: t('cancel'),
        onOk: () => {
          onGo?.()
          return undo.mutateAsync({ id, version }).catch(() => undefined)
        },
        ...(afterClose ? { afterClose } : {}),
      }),
  }
}
