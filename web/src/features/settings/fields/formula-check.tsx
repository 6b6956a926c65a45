import { useTranslation } from 'react-i18next'
import { FieldValue } from '../../../components/fields/field-value.tsx'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { piecesOf } from '../../../components/record-kind/formula-words.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { fieldErrorWords } from '../../../lib/error-words.ts'
import type { FormulaFault, FormulaOutcome } from './formula-trial.ts'
import styles from './fields.module.css'
import { meantField } from './meant-field.ts'

interface FormulaCheckProps {
  kind: string
  formula: string
  /** What a formula can use. */
  fields: readonly FieldDescriptor[]
  outcome: FormulaOutcome
}

/** A formula in words with its faults marked, and what it gives for some records. */
export function FormulaCheck({ kind, formula, fields, outcome: { faults, result, samples } }: FormulaCheckProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const nameOf = (key: string) => words.field(kind, key)
  const sentence = (fault: FormulaFault) => {
    const written = fault.params?.['key']
    const isUnknown = fault.code === 'formula_unknown_field' && typeof written === 'string'
    const offered = fields.map(({ key }) => ({ key, label: nameOf(key) }))
    const meant = isUnknown ? meantField(written, offered) : undefined
    return meant ? t('fields.formula.meant', { name: written, key: `{${meant}}` }) : wordsOf(fault, nameOf)
  }
  return (
    <div className={styles['check']} aria-live="polite">
      <p className={styles['inWords']}>
        {marked(formula, faults).map(({ text, key, from, isFault }) => {
          const shown = key === undefined ? text : words.field(kind, key)
          const name = key === undefined ? '' : styles['named']
          return isFault ? (
            <mark key={from} className={`${styles['fault']} ${name}`}>
              {shown}
            </mark>
          ) : (
            <span key={from} className={name}>
              {shown}
            </span>
          )
        })}
      </p>
      {faults.length > 0 ? (
        <ul className={styles['faults']}>
          {faults.map((fault) => (
            <li key={`${fault.from}-${fault.code}`}>
              {t('fields.formula.at', {
                position: fault.from + 1,
                words: sentence(fault),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {samples.length > 0 && result ? (
        <dl className={styles['samples']} aria-label={t('fields.formula.samples')}>
          {samples.map(({ id, name, value }) => (
            <div key={id} className={styles['sample']}>
              <dt>{name}</dt>
              <dd>
                <FieldValue kind={kind} field={shapeOf(result)} value={value} isPlain />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}

function wordsOf({ code, params = {} }: FormulaFault, nameOf: (key: string) => string): string {
  const key = params['key']
  const choices = params['choices']
  return fieldErrorWords({
    path: 'options.formula',
    code,
    params: {
      ...params,
      ...(typeof key === 'string' ? { name: nameOf(key) } : {}),
      ...(Array.isArray(choices) ? { choices: choices.join(', ') } : {}),
    },
  })
}

function shapeOf(type: NonNullable<FormulaOutcome['result']>): FieldDescriptor {
  return { key: '', type, required: false, readOnly: true, sortable: false, filterable: false, listed: false }
}

/** The pieces of a formula, cut at the ends of its faults. One that is missing something at its end gets a mark there. */
function marked(formula: string, faults: readonly FormulaFault[]) {
  const isIn = (from: number, to: number) => faults.some((fault) => fault.from < to && from < fault.to)
  const cuts = [...new Set(faults.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const pieces = piecesOf(formula).flatMap((piece) => {
    const end = piece.from + piece.text.length
    if (piece.key !== undefined) return [{ ...piece, isFault: isIn(piece.from, end) }]
    const bounds = [piece.from, ...cuts.filter((cut) => cut > piece.from && cut < end), end]
    return bounds.slice(0, -1).map((from, index) => {
      const to = bounds[index + 1]!
      return { from, text: formula.slice(from, to), key: undefined, isFault: isIn(from, to) }
    })
  })
  const isUnfinished = faults.some(({ from, to }) => from === to)
  return isUnfinished ? [...pieces, { from: formula.length, text: '…', key: undefined, isFault: true }] : pieces
}
