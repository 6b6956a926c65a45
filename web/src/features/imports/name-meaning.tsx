import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ReferencePicker } from '../../components/fields/reference-picker.tsx'
import { useIsPhone } from '../../lib/viewport.ts'
import type { FieldReport, ImportView, Unmatched } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

interface NameMeaningProps {
  view: ImportView
  report: FieldReport
  entry: Unmatched
  onPick: (id: string | null) => void
}

/** The record, or the option of a select, that a name means. */
export function NameMeaning({ view: { kind, targets }, report, entry, onPick }: NameMeaningProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const isPhone = useIsPhone()
  const { resolution, nearest, value } = entry
  const options = targets.find(({ key }) => key === report.field)?.options
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
            <Button key={id} size={isPhone ? 'middle' : 'small'} type="dashed" onClick={() => onPick(id)}>
              {nameOf(id, name)}
            </Button>
          ))}
        </span>
      ) : null}
    </>
  )
}
