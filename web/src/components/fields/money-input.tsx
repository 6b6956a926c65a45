import type { InputNumberProps } from 'antd'
import { useFormat } from '../../lib/use-format.ts'
import { NumberInput } from './number-input.tsx'

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
  onUnreadable?: ((typed: string | null) => void) | undefined
}

/** An amount as the API has it: a decimal string, never a float. A third digit stays: the server refuses it, rounding it here would tell nobody. */
export function MoneyInput({ value, onChange, currency, ...rest }: MoneyInputProps) {
  const format = useFormat()
  return (
    <NumberInput<string>
      {...rest}
      stringMode
      prefix={currencySign(currency ?? format.currency, format.language)}
      style={{ width: '100%' }}
      value={value ?? null}
      formatter={shown}
      onChange={(next) => onChange?.(next === null || next === '' ? null : next)}
    />
  )
}

/** The same function at every render: another one would put the last amount in place of what is being typed. */
function shown(
  text: string | number | undefined,
  { userTyping, input }: { userTyping: boolean; input: string },
): string {
  // 1.5万 stays so for the moment: what follows may belong to it.
  if (userTyping && /\p{Script=Han}/u.test(input)) return input
  return grouped(userTyping ? text : withCents(text))
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
