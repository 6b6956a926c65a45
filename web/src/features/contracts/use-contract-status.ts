import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useActionKey } from '../../lib/action-key.ts'
import { errorWords } from '../../lib/error-words.ts'
import { changeStatus, showChanged, showCurrent, type Status } from './contract.ts'

interface Move {
  record: RecordItem
  status: Status
  remark?: string | undefined
}

/** Moves a contract along its flow; where somebody was faster, the page shows how it stands now. */
export function useContractStatus(onDone?: () => void) {
  const { t } = useTranslation('contract')
  const words = useRecordWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const actionKey = useActionKey()
  const moving = useMutation({
    mutationFn: ({ record, ...change }: Move) =>
      changeStatus(record, change, actionKey.for({ ...change, id: record.id, version: record.version })),
    onSuccess: (moved, { status }) => {
      actionKey.done()
      showChanged(client, moved)
      void message.success(t('moved', { status: words.option('contract', 'status', status) }))
    },
    onError: (error) => {
      showCurrent(client, error)
      void message.error(errorWords(error))
    },
    onSettled: onDone,
  })
  return { move: moving.mutate, isMoving: moving.isPending }
}
