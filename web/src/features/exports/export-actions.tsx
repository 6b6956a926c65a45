import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import type { AskedDecision } from './decision-dialog.tsx'
import { exportFileUrl, exportsQuery, type ExportItem } from './export-queries.ts'
import styles from './exports.module.css'

interface ExportActionsProps {
  item: ExportItem
  onDecide: (asked: AskedDecision) => void
}

export function ExportActions({ item, onDecide }: ExportActionsProps) {
  const { t } = useTranslation('exports')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/exports/{id}', ofRecord(item.id))),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  })
  const { can, isCancelRequested } = item
  return (
    <div className={styles['actions']}>
      {can.download ? (
        <Button size="small" href={exportFileUrl(item.id)} icon={<DownloadOutlined aria-hidden="true" />}>
          {t('do.download')}
        </Button>
      ) : null}
      {can.decide ? (
        <>
          <Button size="small" onClick={() => onDecide({ item, isApproved: true })}>
            {t('do.approve')}
          </Button>
          <Button size="small" onClick={() => onDecide({ item, isApproved: false })}>
            {t('do.refuse')}
          </Button>
        </>
      ) : null}
      {can.cancel || can.delete ? (
        <Button
          size="small"
          type="text"
          loading={remove.isPending || isCancelRequested}
          onClick={() => remove.mutate()}
        >
          {t(isCancelRequested ? 'do.stopping' : can.cancel ? 'do.cancel' : 'do.delete')}
        </Button>
      ) : null}
    </div>
  )
}
