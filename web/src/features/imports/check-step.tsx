import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { Counts } from './counts.tsx'
import { Failures } from './failures.tsx'
import { ImportNotes } from './import-notes.tsx'
import type { ImportView } from './import-queries.ts'
import { PlannedChanges } from './planned-changes.tsx'
import { StepPanel } from './step-panel.tsx'
import { useImportChange } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'
import { Working } from './working.tsx'

interface CheckStepProps {
  view: ImportView
  onBack: () => void
  onNext: () => void
}

/** The dry run: every row is tried, nothing written; then the import itself may begin. */
export function CheckStep({ view, onBack, onNext }: CheckStepProps) {
  const { t } = useTranslation('imports')
  const { send, sending } = useImportChange(view.id)
  const words = useImportWords()
  const format = useFormat()
  const { checked } = view
  const takes = checked ? checked.created + checked.updated + checked.skipped : 0
  const run = async () => {
    if (await send({ kind: 'run' })) onNext()
  }
  if (view.progress) {
    return (
      <StepPanel title={t('check.title')} text={t('check.working')}>
        <Working view={view} />
      </StepPanel>
    )
  }
  if (!checked) {
    return (
      <StepPanel
        title={t('check.title')}
        text={t('check.text')}
        footer={
          <>
            <Button onClick={onBack}>{t('steps.back')}</Button>
            <Button type="primary" loading={sending === 'dry-run'} onClick={() => void send({ kind: 'dry-run' })}>
              {t('check.start')}
            </Button>
          </>
        }
      >
        {view.fault ? (
          <Alert type="error" showIcon title={words.fault(view.fault)} description={t('check.brokeOff')} />
        ) : null}
        <ImportNotes view={view} />
      </StepPanel>
    )
  }
  return (
    <StepPanel
      title={t('check.title')}
      text={t('check.done')}
      footer={
        <>
          <Button onClick={onBack}>{t('steps.back')}</Button>
          <Button loading={sending === 'dry-run'} onClick={() => void send({ kind: 'dry-run' })}>
            {t('check.again')}
          </Button>
          <Button type="primary" disabled={takes === 0} loading={sending === 'run'} onClick={() => void run()}>
            {takes === 0 ? t('check.nothing') : t('check.run', { count: takes, rows: format.number(takes) })}
          </Button>
        </>
      }
    >
      <Counts counts={checked} />
      <ImportNotes view={view} />
      {checked.updated > 0 ? <PlannedChanges view={view} /> : null}
      {checked.failed > 0 ? <Failures view={view} hint={t('check.fixFirst')} /> : null}
    </StepPanel>
  )
}
