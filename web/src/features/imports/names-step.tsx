import { Alert, App, Button } from 'antd'
import { useState } from 'react'
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
  const { send, settled } = useImportChange(view.id)
  const [isLeaving, setLeaving] = useState(false)
  const asking = view.references.filter((report) => report.unmatched.length > 0)
  const known = view.references.filter(
    (report) => report.unmatched.length === 0 && report.matched.values + report.inFile.values > 0,
  )
  const warningOf = ({ undecided: { values, cells } }: ImportView) =>
    t('names.openWarning', { count: values, values: format.number(values), cells: format.number(cells) })
  const check = async ({ status }: ImportView) => {
    if (status === 'checked' || (await send({ kind: 'dry-run' }))) onNext()
  }
  const next = async () => {
    const now = await settled()
    if (!now) return
    if (now.undecided.values === 0) return check(now)
    void modal.confirm({
      title: t('names.openTitle'),
      content: warningOf(now),
      okText: t('names.goOn'),
      cancelText: t('names.stay'),
      onOk: () => check(now),
    })
  }
  const leave = async () => {
    setLeaving(true)
    await next()
    setLeaving(false)
  }
  return (
    <StepPanel
      title={t('names.title')}
      text={t('names.text')}
      footer={
        <>
          <Button onClick={onBack}>{t('steps.back')}</Button>
          <Button type="primary" loading={isLeaving} onClick={() => void leave()}>
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
          {view.undecided.values > 0 ? <Alert type="warning" showIcon title={warningOf(view)} /> : null}
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
