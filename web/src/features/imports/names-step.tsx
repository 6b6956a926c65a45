import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../../components/page/status-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { MatchedNames } from './matched-names.tsx'
import { NameSection } from './name-section.tsx'
import { StepPanel } from './step-panel.tsx'
import { useImportChange } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

interface NamesStepProps {
  view: ImportView
  onBack: () => void
  onNext: () => void
}

/** What the names in the file mean, each decided once for all rows. */
export function NamesStep({ view, onBack, onNext }: NamesStepProps) {
  const { t } = useTranslation('imports')
  const { modal } = App.useApp()
  const format = useFormat()
  const words = useImportWords()
  const { send, isSending } = useImportChange(view.id)
  const asking = view.references.filter((report) => report.unmatched.length > 0)
  const { values, cells } = view.undecided
  const known = view.references.filter(
    (report) => report.unmatched.length === 0 && report.matched.values + report.inFile.values > 0,
  )
  const warning = t('names.openWarning', { count: values, values: format.number(values), cells: format.number(cells) })
  const check = async () => {
    if (view.status === 'checked') return onNext()
    if (await send({ kind: 'dry-run' })) onNext()
  }
  const next = () => {
    if (values === 0) return void check()
    void modal.confirm({
      title: t('names.openTitle'),
      content: warning,
      okText: t('names.goOn'),
      cancelText: t('names.stay'),
      onOk: check,
    })
  }
  return (
    <StepPanel
      title={t('names.title')}
      text={t('names.text')}
      footer={
        <>
          <Button onClick={onBack}>{t('steps.back')}</Button>
          <Button type="primary" loading={isSending} onClick={next}>
            {t('check.start')}
          </Button>
        </>
      }
    >
      {asking.length === 0 ? (
        <StatusView scene="calm" title={t('names.allKnown')} text={t('names.allKnownText')} />
      ) : null}
      {view.references.length === 0 ? null : (
        <div className={styles['sections']}>
          {values > 0 ? <Alert type="warning" showIcon title={warning} /> : null}
          {asking.map((report) => (
            <NameSection
              key={report.field}
              view={view}
              report={report}
              onDecide={(items) => send({ kind: 'decisions', items })}
            />
          ))}
          {known.length > 0 ? (
            <ul className={styles['known']}>
              {known.map((report) => (
                <li key={report.field} className={styles['sectionHead']}>
                  <strong>{words.fieldOf(view, report)}</strong>
                  <MatchedNames view={view} report={report} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </StepPanel>
  )
}
