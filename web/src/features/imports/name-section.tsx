import { CheckCircleOutlined } from '@ant-design/icons'
import { Alert, Button, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { FieldReport, ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { NameDecision } from './name-decision.tsx'
import type { Decision } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

interface NameSectionProps {
  view: ImportView
  report: FieldReport
  onDecide: (items: Decision[]) => void
}

const shownAtFirst = 20

/** The unknown names of one column. */
export function NameSection({ view, report, onDecide }: NameSectionProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const [shown, setShown] = useState(shownAtFirst)
  const open = report.unmatched.filter((entry) => entry.resolution === null)
  const target = view.targets.find(({ key }) => key === report.field)
  const column = words.column(view.columns[report.column]!)
  const forAll = report.actions.filter((action) => action !== 'map')
  return (
    <section className={styles['section']} aria-label={target ? words.target(view.kind, target) : report.field}>
      <header className={styles['sectionHead']}>
        <h3>{target ? words.target(view.kind, target) : report.field}</h3>
        <span>{t('names.summary', { column })}</span>
        <span className={styles['matched']}>
          <CheckCircleOutlined aria-hidden="true" />{' '}
          {t('names.matched', {
            values: format.number(report.matched.values),
            rows: format.number(report.matched.rows),
          })}
          {report.inFile.values > 0 ? ` · ${t('names.inFile', { values: report.inFile.values })}` : null}
        </span>
        {open.length > 1 && forAll.length > 0 ? (
          <Space size={4} className={styles['forAll'] ?? ''}>
            {t('names.forAll')}
            {forAll.map((action) => (
              <Button
                key={action}
                size="small"
                onClick={() => onDecide(open.map(({ value }) => ({ field: report.field, value, action })))}
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
            options={target?.options}
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
