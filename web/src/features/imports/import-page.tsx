import { DeleteOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/page/page-head.tsx'
import { FailedState, PageSkeleton } from '../../components/states/list-states.tsx'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { usePageTitle } from '../../lib/page-title.ts'
import { useFormat } from '../../lib/use-format.ts'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { ImportProgress } from './import-progress.tsx'
import { importKey, importQuery, type ImportView } from './import-queries.ts'
import type { Step } from './import-search.ts'
import styles from './imports.module.css'
import { NamesStep } from './names-step.tsx'
import { ResultStep } from './result-step.tsx'
import { StepBar } from './step-bar.tsx'
import { currentStep } from './current-step.ts'
import { useImportWords } from './use-import-words.ts'
import { useStepFocus } from './use-step-focus.ts'

const route = getRouteApi('/signed-in/imports/$importId')

/** One import, from its columns to its result; where it stands decides what is shown. */
export function ImportPage() {
  const { importId } = route.useParams()
  const query = useQuery(importQuery(importId))
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  usePageTitle(query.data?.fileName)
  if (query.isError && !query.data)
    return (
      <FailedState
        isPage
        error={query.error}
        isRetrying={query.isFetching}
        wayOut={<Button onClick={() => void navigate({ to: '/imports' })}>{t('page.toAll')}</Button>}
        onRetry={() => void query.refetch()}
      />
    )
  return query.data ? <Wizard view={query.data} /> : <PageSkeleton />
}

function Wizard({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const navigate = useNavigate()
  const { step: wanted } = route.useSearch()
  const step = currentStep(view, wanted)
  const go = (next: Step) =>
    void navigate({ to: '/imports/$importId', params: { importId: view.id }, search: { step: next } })
  const about = t('page.about', {
    count: view.rows,
    kind: words.kindsInText(view.kind),
    rows: format.number(view.rows),
  })
  const area = useStepFocus(view.progress ? `${step} at work` : step)
  return (
    <div className={styles['page']} ref={area}>
      <PageHead title={view.fileName} isName text={about} actions={<RemoveButton view={view} />} />
      <StepBar view={view} step={step} onGo={go} />
      <ImportProgress view={view} />
      {step === 'columns' ? <ColumnsStep view={view} onNext={() => go('names')} /> : null}
      {step === 'names' ? <NamesStep view={view} onBack={() => go('columns')} onNext={() => go('check')} /> : null}
      {step === 'check' ? <CheckStep view={view} onBack={() => go('names')} onNext={() => go('result')} /> : null}
      {step === 'result' ? <ResultStep view={view} /> : null}
    </div>
  )
}

function RemoveButton({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const { t: tc } = useTranslation()
  const { modal, message } = App.useApp()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  if (!view.can.delete) return null
  const isUntouched = view.status === 'mapping' || view.status === 'checked'
  const remove = async () => {
    try {
      await answer(client.DELETE('/api/v1/imports/{id}', ofRecord(view.id)))
      await navigate({ to: '/imports' })
      queryClient.removeQueries({ queryKey: importKey(view.id) })
      await queryClient.invalidateQueries({ queryKey: ['imports', 'recent'] })
    } catch (error) {
      void message.error(errorWords(error))
    }
  }
  const ask = () =>
    void modal.confirm({
      title: isUntouched ? t('page.discardTitle') : t('page.removeTitle'),
      content: isUntouched ? t('page.discardText') : t('page.removeText'),
      okText: isUntouched ? t('page.discard') : t('page.remove'),
      okButtonProps: { danger: true },
      cancelText: tc('action.cancel'),
      onOk: remove,
    })
  return (
    <Button type="text" icon={<DeleteOutlined aria-hidden="true" />} className={styles['discard'] ?? ''} onClick={ask}>
      {isUntouched ? t('page.discard') : t('page.remove')}
    </Button>
  )
}
