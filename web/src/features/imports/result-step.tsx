import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Counts } from './counts.tsx'
import { Failures } from './failures.tsx'
import { ImportNotes } from './import-notes.tsx'
import type { ImportView } from './import-queries.ts'
import type { ImportKind } from './import-kinds.ts'
import { StepPanel } from './step-panel.tsx'
import { UndoButton, UndoConflicts } from './undo-import.tsx'
import { useImportChange } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'
import { Working } from './working.tsx'

const titles = {
  failed: 'run.failed',
  cancelled: 'run.cancelled',
  halfUndone: 'undo.half',
  undone: 'undo.done',
} as const

/** The import at work, and what became of every row. */
export function ResultStep({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  useFreshLists(view)
  if (view.progress) {
    const part = view.status === 'undoing' ? 'undo' : 'run'
    return (
      <StepPanel title={t(`${part}.working`)} text={t(`${part}.background`)}>
        <Working view={view} />
      </StepPanel>
    )
  }
  return (
    <StepPanel title={t(titles[view.status as keyof typeof titles] ?? 'run.done')} footer={<Onward view={view} />}>
      <Ending view={view} />
      <UndoConflicts view={view} />
      <Counts counts={view} />
      <ImportNotes view={view} />
      {view.failed > 0 ? <Failures view={view} /> : null}
    </StepPanel>
  )
}

/** Lists and figures that were loaded before the import show old data now. */
function useFreshLists({ status }: ImportView): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (status === 'running' || status === 'undoing') return
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'imports' && queryKey[0] !== 'session',
    })
  }, [status, queryClient])
}

function Ending({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const done = format.number(view.created + view.updated + view.skipped + view.failed)
  if (view.status === 'undone') {
    const by = { name: view.undoneBy?.name ?? '', time: view.undoneAt ? format.dateTime(view.undoneAt) : '' }
    return <Alert type="info" showIcon title={t('undo.doneBy', by)} />
  }
  const failure = view.fault ? words.fault(view.fault) : undefined
  if (view.status === 'halfUndone') {
    const numbers = { done: format.number(view.undone), total: format.number(view.created + view.updated) }
    const text = t('undo.halfText', numbers)
    return failure ? (
      <Alert type="error" showIcon title={failure} description={text} />
    ) : (
      <Alert type="warning" showIcon title={text} />
    )
  }
  // What has ended well has a fault only of an undo that could not begin.
  if (failure && view.status !== 'failed')
    return <Alert type="error" showIcon title={failure} description={t('undo.brokeOff')} />
  if (view.status === 'cancelled') return <Alert type="warning" showIcon title={t('run.cancelledText', { done })} />
  if (view.status === 'failed') {
    return <Alert type="error" showIcon title={failure ?? words.fault('internal')} description={t('run.failedText')} />
  }
  if (view.failed === 0)
    return (
      <Alert type="success" showIcon title={t('run.doneText', { count: view.rows, rows: format.number(view.rows) })} />
    )
  const text = t('run.doneSome', { count: view.failed, failed: format.number(view.failed) })
  return <Alert type="warning" showIcon title={text} />
}

function Onward({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const navigate = useNavigate()
  const { send, isSending } = useImportChange(view.id)
  const list = view.kind === 'user' ? '/settings/users' : listPath(view.kind as Exclude<ImportKind, 'user'>)
  return (
    <>
      <UndoButton view={view} />
      <Button onClick={() => void navigate({ to: '/imports', search: { kind: view.kind as ImportKind } })}>
        {t('run.another')}
      </Button>
      {view.can.start ? (
        <Button type="primary" loading={isSending} onClick={() => void send({ kind: 'run' })}>
          {t('run.resume')}
        </Button>
      ) : (
        <Button type="primary" onClick={() => void navigate({ to: list })}>
          {t('run.open', { kind: words.kindsInText(view.kind) })}
        </Button>
      )}
    </>
  )
}
