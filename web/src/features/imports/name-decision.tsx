import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { FieldReport, ImportView, Unmatched } from './import-queries.ts'
import styles from './imports.module.css'
import { NameMeaning } from './name-meaning.tsx'
import type { Decision } from './use-import-change.ts'

type Action = 'map' | 'create' | 'empty'

interface NameDecisionProps {
  view: ImportView
  report: FieldReport
  entry: Unmatched
  /** Resolves when the server has answered. */
  onDecide: (decision: Pick<Decision, 'action' | 'id'>) => Promise<unknown>
}

/** One name: what it stands for, with the nearest records a click away. */
export function NameDecision({ view, report, entry, onDecide }: NameDecisionProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const isPhone = useIsPhone()
  const { value, rows, resolution, isAmbiguous } = entry
  const [pressed, setPressed] = useState<Action | null>(null)
  const action = pressed ?? resolution?.action ?? 'map'
  const choose = async (next: Action) => {
    // To mean an existing record it must still be said which.
    if (next === 'map' && resolution === null) return
    setPressed(next)
    await onDecide({ action: next === 'map' ? null : next })
    setPressed(null)
  }
  const notes = [
    t('names.rows', { count: rows, rows: format.number(rows) }),
    ...(isAmbiguous ? [t('names.ambiguous')] : []),
    ...(resolution === null ? [t('names.undecided')] : []),
  ]
  return (
    <li className={styles['name']} data-open={resolution === null}>
      <div className={styles['nameText']}>
        <strong>{value}</strong>
        <small>{notes.join(' · ')}</small>
      </div>
      <div className={styles['nameChoice']}>
        {report.actions.length > 1 ? (
          <Segmented
            size={isPhone ? 'middle' : 'small'}
            aria-label={t('names.decision', { value })}
            value={action}
            options={report.actions.map((each) => ({ value: each, label: t(`names.action.${each}`) }))}
            onChange={(next) => void choose(next as Action)}
          />
        ) : null}
        {action === 'map' ? (
          <NameMeaning
            view={view}
            report={report}
            entry={entry}
            onPick={(id) => void onDecide(id ? { action: 'map', id } : { action: null })}
          />
        ) : null}
        {action === 'create' ? <small>{createText()}</small> : null}
        {action === 'empty' ? <small>{t('names.emptyText')}</small> : null}
      </div>
    </li>
  )

  function createText(): string {
    if (report.reference === 'stage') return t('names.createStages', { pipeline: baseName(view.fileName) })
    const department = entry.context['departmentId']
    return department ? t('names.createIn', { value, department }) : t('names.createText', { value })
  }
}

/** A pipeline made for a file is named after it. */
function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '')
}
