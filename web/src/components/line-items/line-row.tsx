import { DeleteOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { MoneyInput } from '../fields/money-input.tsx'
import { NumberInput } from '../fields/number-input.tsx'
import { ReferencePicker } from '../fields/reference-picker.tsx'
import { useNumberRules } from '../fields/use-number-rules.ts'
import { textOf, type Named, type RecordItem } from '../record-kind/record.ts'
import { lineAmount, lineLimits, type LineDraft } from './line-amount.ts'
import styles from './line-items.module.css'

interface LineRowProps {
  list: string
  row: number
  index: number
  currency: string | undefined
  onRemove: () => void
}

const onSale = { field: 'isActive', op: 'eq' as const, value: true }

/** One product line: a row of a table on a desk, a small card on a phone. */
export function LineRow({ list, row, index, currency, onRemove }: LineRowProps) {
  const { t } = useTranslation('form')
  const format = useFormat()
  const isPhone = useIsPhone()
  const form = Form.useFormInstance()
  const line = (Form.useWatch<unknown>([list, row], { form, preserve: true }) ?? {}) as LineDraft
  const amount = lineAmount(line)
  const number = index + 1
  const quantity = useNumberRules('quantity', lineLimits.quantity)
  const price = useNumberRules('unitPrice', lineLimits.unitPrice)
  const discount = useNumberRules('discountPercent', lineLimits.discountPercent)
  const required = { required: true, message: fieldErrorWords({ path: list, code: 'required', params: {} }) }

  /** The list price comes along, unless somebody has already agreed on another one. */
  const takeProduct = async (product: Named | null) => {
    form.setFieldValue([list, row, 'product'], product)
    if (!product) return
    const full = await api.get<RecordItem>(`/products/${product.id}`).catch(() => null)
    const price = full ? textOf(full, 'price') : ''
    if (price && form.getFieldValue([list, row, 'productId']) === product.id)
      form.setFieldValue([list, row, 'unitPrice'], price)
  }

  const label = (name: string) => `${t('lines.line', { index: number })} ${name}`
  return (
    <div className={styles['row']} role="group" aria-label={t('lines.line', { index: number })}>
      <Form.Item name={[row, 'productId']} rules={[required]} className={styles['product']}>
        <ProductPicker
          current={line.product ?? null}
          label={label(t('lines.product'))}
          onPick={(product) => void takeProduct(product)}
        />
      </Form.Item>
      <Form.Item
        name={[row, 'quantity']}
        rules={[...quantity.rules, required]}
        validateFirst
        validateTrigger="onBlur"
        {...(isPhone ? { label: t('lines.quantity') } : {})}
      >
        <NumberInput<string>
          stringMode
          className={styles['number']}
          aria-label={label(t('lines.quantity'))}
          formatter={withoutZeros}
          onUnreadable={quantity.onUnreadable}
        />
      </Form.Item>
      <Form.Item
        name={[row, 'unitPrice']}
        rules={[...price.rules, required]}
        validateFirst
        validateTrigger="onBlur"
        {...(isPhone ? { label: t('lines.unitPrice') } : {})}
      >
        <MoneyInput
          currency={currency}
          className={styles['number'] ?? ''}
          aria-label={label(t('lines.unitPrice'))}
          onUnreadable={price.onUnreadable}
        />
      </Form.Item>
      <Form.Item
        name={[row, 'discountPercent']}
        rules={discount.rules}
        validateFirst
        validateTrigger="onBlur"
        {...(isPhone ? { label: t('lines.discount') } : {})}
      >
        <NumberInput<number>
          className={styles['number']}
          aria-label={label(t('lines.discount'))}
          formatter={withoutZeros}
          onUnreadable={discount.onUnreadable}
        />
      </Form.Item>
      <div className={styles['amount']}>
        <span className={styles['amountLabel']}>{t('lines.amount')}</span>
        <span className="tabular">{amount === null ? '–' : format.money(amount, { currency })}</span>
      </div>
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden="true" />}
        className={styles['remove']}
        aria-label={t('lines.remove', { index: number })}
        onClick={onRemove}
      />
    </div>
  )
}

interface ProductPickerProps {
  id?: string
  value?: string | null
  onChange?: (id: string | null) => void
  current: Named | null
  label: string
  onPick: (product: Named | null) => void
}

function ProductPicker({ id, value, onChange, current, label, onPick }: ProductPickerProps) {
  return (
    <ReferencePicker
      {...(id ? { id } : {})}
      kind="product"
      value={value ?? null}
      current={current}
      filter={onSale}
      aria-label={label}
      onChange={(next, product) => {
        onChange?.(next)
        onPick(product)
      }}
    />
  )
}

/** 2.0000 is 2 to a person. */
function withoutZeros(value: string | number | undefined, info: { userTyping: boolean; input: string }): string {
  if (info.userTyping) return info.input
  const text = String(value ?? '')
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
