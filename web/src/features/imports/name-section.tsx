import { Alert, Button, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { FieldReport, ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { MatchedNames } from './matched-names.tsx'
import { NameDecision } from './name-decision.tsx'
import type { Decision } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

interface NameSectionProps {
  view: ImportView
  report: FieldReport
  onDecide: (items: Decision[]) => Promise<unknown>
}

const shownAtFirst = 20

/** The unknown names of one column. */
export function NameSection({ view, report, onDecide }: NameSectionProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const [shown, setShown] = useState(shownAtFirst)
  const open = report.unmatched.filter((entry) => entry.resolution === null)
  const decided = report.unmatched.length - open.length
  const name = words.fieldOf(view, report)
  const forAll = report.actions.filter((action) => action !== 'map')
  return (
    <section className={styles['section']} aria-label={name}>
      <header className={styles['sectionHead']}>
        <h3>{name}</h3>
        <MatchedNames view={view} report={report} />
        {open.length > 0 ? (
          <span className={styles['undecided']}>
            {t('names.open', { count: open.length, names: format.number(open.length) })}
          </span>
        ) : null}
        {decided > 0 ? <span>{t('names.decided', { count: decided, names: format.number(decided) })}</span> : null}
        {open.length > 1 && forAll.length > 0 ? (
          <Space size={4} className={styles['forAll'] ?? ''}>
            {t('names.forAll')}
            {forAll.map((action) => (
              <Button
                key={action}
                size="small"
                onClick={() => void onDecide(open.map(({ value }) => ({ field: report.field, value, action })))}
              >
                {t(`names.action.${action}`)}
              </Button>
            ))}
          </Space>
        ) : null}
      </header>
      <ul className={styles['names']}>
        {report.unmatched.slice(0, shown).map((entry) => (
          <NameDecision
            key={entry.value}
            view={view}
            report={report}
            entry={entry}
            onDecide={(decision) => onDecide([{ field: report.field, value: entry.value, ...decision }])}
          />
        ))}
      </ul>
      {report.unmatched.length > shown ? (
        <Button type="link" onClick={() => setShown(shown + 100)}>
          {t('failures.more')}
        </Button>
      ) : null}
      {report.isCut ? <Alert type="info" showIcon title={t('names.cut')} /> : null}
    </section>
  )
}
