import { Mentions, Select } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { formulaFunctions } from './formula-trial.ts'
import styles from './fields.module.css'

interface FormulaInputProps {
  kind: string
  fields: readonly FieldDescriptor[]
  hasFaults: boolean
  id?: string
  value?: string
  onChange?: (value: string) => void
}

/** The text of a formula: an opening brace offers the fields by name, the list below the functions. */
export function FormulaInput({ kind, fields, hasFaults, id, value = '', onChange }: FormulaInputProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const frame = useRef<HTMLDivElement>(null)
  const options = fields.map(({ key }) => ({ key, value: `${key}}`, label: words.field(kind, key) }))
  const insert = (text: string, caret: number) => {
    const area = frame.current?.querySelector('textarea')
    const at = area?.selectionStart ?? value.length
    onChange?.(value.slice(0, at) + text + value.slice(area?.selectionEnd ?? at))
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(at + caret, at + caret)
    })
  }
  return (
    <div ref={frame} className={styles['formula']}>
      <Mentions
        {...(id ? { id } : {})}
        className={styles['formulaText'] ?? ''}
        prefix={['{', '｛']}
        split=""
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={1_000}
        spellCheck={false}
        status={hasFaults ? 'error' : ''}
        value={value}
        onChange={(text) => onChange?.(text)}
        options={options}
        filterOption={(input, option) => matches(input, option as { key: string; label: string })}
        notFoundContent={t('fields.formula.noField')}
        placeholder={t('fields.formula.placeholder')}
      />
      <div className={styles['formulaTools']}>
        <Select<string | null>
          value={null}
          aria-label={t('fields.formula.addField')}
          placeholder={t('fields.formula.addField')}
          showSearch={{ optionFilterProp: 'label' }}
          options={options.map(({ key, label }) => ({ value: key, label }))}
          onChange={(key) => key && insert(`{${key}}`, key.length + 2)}
        />
        <Select<string | null>
          value={null}
          aria-label={t('fields.formula.addFunction')}
          placeholder={t('fields.formula.addFunction')}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          options={formulaFunctions.map((name) => ({
            value: name,
            label: `${name} · ${t(`fields.formula.function.${name}`)}`,
          }))}
          onChange={(name) => name && insert(`${name}()`, name.length + 1)}
        />
      </div>
    </div>
  )
}

function matches(input: string, { key, label }: { key: string; label: string }): boolean {
  const wanted = input.trim().toLowerCase()
  return label.toLowerCase().includes(wanted) || key.toLowerCase().includes(wanted)
}
