import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { refreshRecords, showRecord } from '../../components/record-kind/record-queries.ts'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { taskConfig } from './task-kind.tsx'

/** Ticks a task off, or back: seen at once, taken back when the server refuses, undone by one press. */
export function useCompletion() {
  const { t } = useTranslation('task')
  const { message } = App.useApp()
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: ({ task, isDone }: { task: RecordItem; isDone: boolean }) => {
      const path = `${taskConfig.path}/${task.id}/completion`
      return isDone ? api.post<RecordItem>(path) : api.delete<RecordItem>(path)
    },
    onMutate: ({ task, isDone }) =>
      showRecord(client, taskConfig.path, { ...task, status: isDone ? 'done' : 'open', isOverdue: false }),
    onSuccess: (saved, { task, isDone }) => {
      showRecord(client, taskConfig.path, saved)
      const key = `task.${task.id}`
      const undo = () => {
        message.destroy(key)
        move.mutate({ task: saved, isDone: !isDone })
      }
      void message.success({
        key,
        content: (
          <>
            {t(isDone ? 'completed' : 'reopened')}
            <Button type="link" size="small" onClick={undo}>
              {t('undo')}
            </Button>
          </>
        ),
      })
    },
    onError: (error, _, undo) => {
      undo?.()
      void message.error(errorWords(error))
    },
    onSettled: () => void refreshRecords(client),
  })
  return {
    complete: (task: RecordItem) => move.mutate({ task, isDone: true }),
    reopen: (task: RecordItem) => move.mutate({ task, isDone: false }),
  }
}
