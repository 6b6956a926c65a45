import { Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportView, Mapping } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

const modes = {
  upsert: { onMatch: 'update', onNew: 'create' },
  create: { onMatch: 'skip', onNew: 'create' },
  update: { onMatch: 'update', onNew: 'skip' },
} as const
type Mode = keyof typeof modes

interface MatchOptionsProps {
  view: ImportView
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** What becomes of rows whose record is here already, and of those whose record is not; and by what that is known. */
export function MatchOptions({ view, mapping, onChange }: MatchOptionsProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const offered = view.targets.filter(
    (target) => target.isMatchable && mapping.columns.some((column) => column.field === target.key),
  )
  return (
    <div className={styles['match']}>
      <fieldset className={styles['onMatch']}>
        <legend>{t('match.mode')}</legend>
        <Radio.Group
          value={modeOf(mapping)}
          onChange={({ target }) => onChange({ ...mapping, ...modes[target.value as Mode] })}
        >
          {(['upsert', 'create', 'update'] as const).map((mode) => (
            <Radio key={mode} value={mode}>
              {t(`match.${mode}`)}
              <small>{t(`match.${mode}Text`)}</small>
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      {offered.length > 0 ? (
        <label className={styles['matchOn']}>
          <span>{t('match.on')}</span>
          <Select
            mode="multiple"
            maxCount={5}
            placeholder={t('match.usual')}
            value={mapping.matchOn ?? []}
            options={offered.map((target) => ({ value: target.key, label: words.target(view.kind, target) }))}
            onChange={(fields: string[]) => onChange({ ...mapping, matchOn: fields.length > 0 ? fields : null })}
          />
        </label>
      ) : null}
    </div>
  )
}

function modeOf({ onMatch, onNew }: Mapping): Mode {
  if (onNew === 'skip') return 'update'
  return onMatch === 'skip' ? 'create' : 'upsert'
}
