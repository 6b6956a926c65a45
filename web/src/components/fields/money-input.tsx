import { InputNumber, type InputNumberProps } from 'antd'
import { plainNumber } from '../../lib/plain-number.ts'
import { useFormat } from '../../lib/use-format.ts'

interface MoneyInputProps extends Pick<
  InputNumberProps<string>,
  | 'id'
  | 'disabled'
  | 'autoFocus'
  | 'onBlur'
  | 'onKeyDown'
  | 'status'
  | 'placeholder'
  | 'className'
  | 'aria-label'
  | 'size'
> {
  value?: string | null
  onChange?: (value: string | null) => void
  currency?: string | undefined
}

/** An amount as the API has it: a decimal string with two digits, never a float. */
export function MoneyInput({ value, onChange, currency, ...rest }: MoneyInputProps) {
  const format = useFormat()
  return (
    <InputNumber<string>
      {...rest}
      stringMode
      controls={false}
      precision={2}
      prefix={currencySign(currency ?? format.currency, format.language)}
      style={{ width: '100%' }}
      value={value ?? null}
      formatter={(text, { userTyping }) => grouped(userTyping ? text : withCents(text))}
      parser={plainNumber}
      onChange={(next) => onChange?.(next === null || next === '' ? null : next)}
    />
  )
}

/** 64843.2 is read as 64,843.20. */
function withCents(text: string | number | undefined): string {
  const amount = String(text ?? '')
  return /\.\d$/.test(amount) ? `${amount}0` : amount
}

function grouped(text: string | number | undefined): string {
  const [whole = '', ...rest] = String(text ?? '').split('.')
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...rest].join('.')
}

function currencySign(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0)
  return parts.find((part) => part.type === 'currency')?.value ?? currency
}
