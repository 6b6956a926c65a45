import { FunctionOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { formulaInWords } from '../record-kind/formula-words.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './fields.module.css'

/** How a computed value comes about, for whoever asks. */
export function FormulaHelp({ kind, field }: { kind: string; field: FieldDescriptor }) {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const formula = field.custom?.formula
  if (formula === undefined) return null
  const hint = words.hint(kind, field.key)
  const text = formulaInWords(formula, (key) => words.field(kind, key))
  return (
    <Tooltip
      trigger={['hover', 'focus', 'click']}
      title={
        <>
          {hint ? <p className={styles['formulaHint']}>{hint}</p> : null}
          <code className={styles['formulaCode']}>{text}</code>
        </>
      }
    >
      <button
        type="button"
        className={styles['formulaHelp']}
        aria-label={t('formulaOf', { name: words.field(kind, field.key) })}
      >
        <FunctionOutlined aria-hidden="true" />
      </button>
    </Tooltip>
  )
}
