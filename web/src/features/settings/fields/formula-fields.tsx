import { useQuery } from '@tanstack/react-query'
import { Form, Segmented } from 'antd'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberItem } from '../../../components/fields/number-item.tsx'
import { useFields } from '../../../components/record-kind/field-descriptor.ts'
import type { FieldValues } from './fields-api.ts'
import styles from './fields.module.css'
import { FormulaCheck } from './formula-check.tsx'
import { FormulaInput } from './formula-input.tsx'
import { trialQuery, type FormulaResult } from './formula-trial.ts'

const numeric: readonly FormulaResult[] = ['number', 'money', 'percent']

const decimalPlaces = { min: 0, max: 6, decimals: 0 }

/** Another answer for each person: no formula can go by it. */
const notOfTheRecord = 'isSharedWithMe'

/** A formula, checked and computed for some records while it is written. */
export function FormulaFields({ kind, id }: { kind: string; id: string | undefined }) {
  const { t } = useTranslation(['settings', 'errors'])
  const fields = useFields(kind)
  const formula = useDeferredValue(Form.useWatch<FieldValues['formula']>('formula') ?? '')
  const chosen = Form.useWatch<FieldValues['result']>('result')
  const decimals = Form.useWatch<FieldValues['decimals']>('decimals') ?? undefined
  const trial = useQuery(trialQuery({ kind, id, formula, result: undefined, decimals }))
  const isNumber = trial.data?.result === 'number'
  const asChosen = useQuery({
    ...trialQuery({ kind, id, formula, result: chosen, decimals }),
    enabled: isNumber && chosen !== undefined && chosen !== 'number',
  })
  const outcome = (isNumber && chosen !== undefined && chosen !== 'number' ? asChosen.data : undefined) ?? trial.data
  const usable =
    fields.data?.fields.filter(
      (field) =>
        (id === undefined || field.custom?.id !== id) && field.level !== 'masked' && field.key !== notOfTheRecord,
    ) ?? []
  return (
    <>
      <Form.Item
        name="formula"
        label={t('fields.formula.label')}
        extra={t('fields.formula.text')}
        rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
      >
        <FormulaInput kind={kind} fields={usable} hasFaults={(outcome?.faults.length ?? 0) > 0} />
      </Form.Item>
      {formula.trim() !== '' && outcome ? (
        <FormulaCheck kind={kind} formula={formula} fields={usable} outcome={outcome} />
      ) : null}
      {isNumber ? (
        <Form.Item name="result" label={t('fields.formula.result')} initialValue="number">
          <Segmented options={numeric.map((value) => ({ value, label: t(`fields.type.${value as 'number'}`) }))} />
        </Form.Item>
      ) : null}
      {isNumber && (chosen ?? 'number') === 'number' ? (
        <NumberItem
          name="decimals"
          label={t('fields.decimals')}
          limits={decimalPlaces}
          inputClass={styles['number']}
          placeholder="2"
        />
      ) : null}
    </>
  )
}
