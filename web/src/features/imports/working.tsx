import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { importKey, type ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { usePaceWords } from './use-pace-words.ts'

/** How far the work has come, and the way to stop it. */
export function Working({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const { message } = App.useApp()
  const format = useFormat()
  const queryClient = useQueryClient()
  const stop = useMutation({
    mutationFn: () => answer(client.POST('/api/v1/imports/{id}/cancellation', ofRecord(view.id))),
    // It may have ended while the request was on its way; the answer says so.
    onSuccess: ({ progress }) => void (progress === null && message.info(t('run.endedAlready'))),
    onSettled: () => queryClient.invalidateQueries({ queryKey: importKey(view.id), exact: true }),
    onError: (error) => void message.error(errorWords(error)),
  })
  const { done, total } = view.progress ?? { done: 0, total: view.rows }
  const isStopping = stop.isPending || view.isCancelRequested
  const isUndo = view.status === 'undoing'
  const pace = usePaceWords(view.id, done, total)
  const words = t(isUndo ? 'undo.progress' : 'run.progress', { done: format.number(done), total: format.number(total) })
  return (
    <div className={styles['working']}>
      <Progress
        percent={total === 0 ? 0 : Math.floor((done / total) * 100)}
        status="active"
        aria-label={t(isUndo ? 'undo.working' : view.status === 'running' ? 'run.working' : 'check.title')}
      />
      <div className={styles['workingLine']}>
        <span className="tabular">
          {words}
          {pace ? ` · ${pace}` : ''}
        </span>
        {view.can.cancel ? (
          <Button loading={isStopping} onClick={() => stop.mutate()}>
            {isStopping ? t('run.stopping') : t('run.stop')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
