import { SearchOutlined } from '@ant-design/icons'
import { Input, Radio, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '../../../components/page/query-view.tsx'
import { useFields, type FieldDescriptor, type FieldLevel } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { isNeeded, levelsOf, limitedCount, shownLevel, withLevel, type FieldRights } from './field-rights.ts'
import type { RightsOfKind } from './rights.ts'
import styles from './field-rights.module.css'

interface FieldRightsTableProps {
  catalogue: readonly RightsOfKind[]
  held: ReadonlySet<string>
  levels: FieldRights
  isReadOnly: boolean
  onChange: (levels: FieldRights) => void
}

/** How far a role reaches into the fields of the kinds that it shows. */
export function FieldRightsTable({ catalogue, held, levels, isReadOnly, onChange }: FieldRightsTableProps) {
  const { t } = useTranslation('settings')
  const kinds = catalogue.filter(({ kind, hasFieldRights }) => hasFieldRights && held.has(`${kind}.view`))
  const [chosen, setChosen] = useState<string>()
  const kind = kinds.find((entry) => entry.kind === chosen)?.kind ?? kinds[0]?.kind
  const words = useRecordWords()
  if (kind === undefined) return <p className={styles['empty']}>{t('roles.fields.noKinds')}</p>
  const labelOf = (name: string) => {
    const count = limitedCount(levels, name)
    return count > 0 ? t('roles.fields.kindWithCount', { kind: words.kind(name), count }) : words.kind(name)
  }
  const choice = (
    <Select
      aria-label={t('roles.kind')}
      className={styles['kinds'] ?? ''}
      disabled={false}
      value={kind}
      onChange={setChosen}
      options={kinds.map((entry) => ({ value: entry.kind, label: labelOf(entry.kind) }))}
    />
  )
  return (
    <KindFields key={kind} kind={kind} held={held} levels={levels} isReadOnly={isReadOnly} onChange={onChange}>
      {choice}
    </KindFields>
  )
}

/** `children`: the choice of the kind, before the search. */
type KindFieldsProps = Omit<FieldRightsTableProps, 'catalogue'> & { kind: string; children: ReactNode }

function KindFields({ kind, held, levels, isReadOnly, onChange, children }: KindFieldsProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const [search, setSearch] = useState('')
  const mayWrite = held.has(`${kind}.edit`) || held.has(`${kind}.create`)
  const mayCreate = held.has(`${kind}.create`)
  const columns: FieldLevel[] = mayWrite ? ['edit', 'read', 'masked', 'hidden'] : ['read', 'masked', 'hidden']
  const query = useFields(kind)
  return (
    <QueryView query={query}>
      {({ fields }) => {
        const wanted = search.trim().toLocaleLowerCase()
        const shown = fields.filter(
          (field) => field.canLimit && (!wanted || words.field(kind, field.key).toLocaleLowerCase().includes(wanted)),
        )
        const set = (some: readonly FieldDescriptor[], level: FieldLevel) =>
          onChange(
            withLevel(
              levels,
              kind,
              some.filter((field) => !isNeeded(field, mayCreate)),
              level,
              mayWrite,
            ),
          )
        return (
          <div className={styles['panel']}>
            <div className={styles['toolbar']}>
              {children}
              <Input
                allowClear
                prefix={<SearchOutlined aria-hidden="true" />}
                disabled={false}
                className={styles['search'] ?? ''}
                placeholder={t('roles.fields.search')}
                aria-label={t('roles.fields.search')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
              {isReadOnly ? null : (
                <LevelChoice
                  label={t('roles.fields.setAll')}
                  levels={columns}
                  onChoose={(level) => set(shown, level)}
                />
              )}
            </div>
            {shown.length === 0 ? <p className={styles['empty']}>{t('roles.fields.none')}</p> : null}
            <ul className={styles['fields']} aria-label={t('roles.fields.of', { kind: words.kind(kind) })}>
              {shown.map((field) => (
                <li key={field.key} className={styles['field']}>
                  <span className={styles['name']}>
                    {words.field(kind, field.key)}
                    {isNeeded(field, mayCreate) ? (
                      <small className={styles['note']}>{t('roles.fields.needed')}</small>
                    ) : null}
                  </span>
                  <FieldLevels
                    name={words.field(kind, field.key)}
                    levels={levelsOf(field, mayWrite)}
                    columns={columns}
                    value={shownLevel(levels, kind, field, mayWrite)}
                    isFixed={isReadOnly || isNeeded(field, mayCreate)}
                    onChange={(level) => set([field], level)}
                  />
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </QueryView>
  )
}

interface FieldLevelsProps {
  name: string
  levels: FieldLevel[]
  columns: FieldLevel[]
  value: FieldLevel
  isFixed: boolean
  onChange: (level: FieldLevel) => void
}

function FieldLevels({ name, levels, columns, value, isFixed, onChange }: FieldLevelsProps) {
  const { t } = useTranslation('settings')
  const isPhone = useIsPhone()
  const label = t('roles.fields.levelOf', { name })
  if (isFixed) return <span className={styles[value]}>{t(`roles.fields.level.${value}`)}</span>
  const optionOf = (level: FieldLevel) => ({ value: level, label: t(`roles.fields.level.${level}`) })
  if (isPhone) {
    return (
      <Select<FieldLevel>
        aria-label={label}
        className={`${styles['select']} ${styles[value]}`}
        value={value}
        options={levels.map(optionOf)}
        onChange={onChange}
      />
    )
  }
  return (
    <Radio.Group
      aria-label={label}
      size="small"
      optionType="button"
      value={value}
      // The same level stands below itself, also where a field cannot have all of them.
      options={columns.map((level) => ({ ...optionOf(level), disabled: !levels.includes(level) }))}
      onChange={(event) => onChange(event.target.value as FieldLevel)}
    />
  )
}

interface LevelChoiceProps {
  label: string
  levels: FieldLevel[]
  onChoose: (level: FieldLevel) => void
}

/** An action rather than a value: it falls back to its label. */
function LevelChoice({ label, levels, onChoose }: LevelChoiceProps) {
  const { t } = useTranslation('settings')
  return (
    <Select<FieldLevel | null>
      aria-label={label}
      className={styles['all'] ?? ''}
      placeholder={label}
      value={null}
      options={levels.map((level) => ({ value: level, label: t(`roles.fields.level.${level}`) }))}
      onChange={(level) => level && onChoose(level)}
    />
  )
}
