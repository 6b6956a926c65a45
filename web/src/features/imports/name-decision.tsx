import { Button, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReferencePicker } from '../../components/fields/reference-picker.tsx'
import type { FieldReport, ImportView, Unmatched } from './import-queries.ts'
import styles from './imports.module.css'
import type { Decision } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

type Action = 'map' | 'create' | 'empty'

interface NameDecisionProps {
  view: ImportView
  report: FieldReport
  entry: Unmatched
  options: string[] | undefined
  onDecide: (decision: Pick<Decision, 'action' | 'id'>) => void
}

/** One name: what it stands for, with the nearest records a click away. */
export function NameDecision({ view, report, entry, options, onDecide }: NameDecisionProps) {
  const { t } = useTranslation('imports')
  const { value, rows, resolution, isAmbiguous } = entry
  const [action, setAction] = useState<Action>(resolution?.action ?? 'map')
  const choose = (next: Action) => {
    setAction(next)
    if (next !== 'map') onDecide({ action: next })
    else if (resolution) onDecide({ action: null })
  }
  return (
    <li className={styles['name']} data-open={resolution === null}>
      <div className={styles['nameText']}>
        <strong>{value}</strong>
        <small>
          {t('names.rows', { count: rows })}
          {isAmbiguous ? ` · ${t('names.ambiguous')}` : null}
        </small>
      </div>
      <div className={styles['nameChoice']}>
        {report.actions.length > 1 ? (
          <Segmented
            size="small"
            aria-label={t('names.decision', { value })}
            value={action}
            options={report.actions.map((each) => ({ value: each, label: t(`names.action.${each}`) }))}
            onChange={(next) => choose(next as Action)}
          />
        ) : null}
        {action === 'map' ? (
          <MapTo
            report={report}
            entry={entry}
            kind={view.kind}
            options={options}
            onPick={(id) => onDecide(id ? { action: 'map', id } : { action: null })}
          />
        ) : null}
        {action === 'create' ? (
          <small>
            {report.reference === 'stage'
              ? t('names.createStages', { pipeline: baseName(view.fileName) })
              : t('names.createText', { value })}
          </small>
        ) : null}
        {action === 'empty' ? <small>{t('names.emptyText')}</small> : null}
      </div>
    </li>
  )
}

interface MapToProps {
  report: FieldReport
  entry: Unmatched
  kind: string
  options: string[] | undefined
  onPick: (id: string | null) => void
}

function MapTo({ report, entry, kind, options, onPick }: MapToProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const { resolution, nearest, value } = entry
  const chosen = resolution?.action === 'map' ? (resolution.id ?? null) : null
  const label = t('names.mapTo', { value })
  const nameOf = (id: string, name: string) => (options ? words.option(kind, report.field, id) : name)
  return (
    <>
      {options ? (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={label}
          className={styles['picker'] ?? ''}
          placeholder={t('names.pickOption')}
          value={chosen}
          options={options.map((option) => ({ value: option, label: words.option(kind, report.field, option) }))}
          onChange={(id: string | null | undefined) => onPick(id ?? null)}
        />
      ) : (
        <ReferencePicker
          kind={report.reference ?? ''}
          aria-label={label}
          className={styles['picker'] ?? ''}
          placeholder={t('names.pick', { kind: words.kindInText(report.reference ?? '') })}
          value={chosen}
          current={chosen ? { id: chosen, name: resolution?.name ?? '' } : null}
          onChange={onPick}
        />
      )}
      {chosen === null && nearest.length > 0 ? (
        <span className={styles['nearest']}>
          {t('names.nearest')}
          {nearest.slice(0, 2).map(({ id, name }) => (
            <Button key={id} size="small" type="dashed" onClick={() => onPick(id)}>
              {nameOf(id, name)}
            </Button>
          ))}
        </span>
      ) : null}
    </>
  )
}

/** A pipeline made for a file is named after it. */
function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '')
}
