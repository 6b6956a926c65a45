import { Select, type SelectProps } from 'antd'
import { useMemo } from 'react'
import { useLanguage, type Language } from '../../lib/language.ts'

const usual = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'SGD', 'TWD', 'KRW', 'AUD']

/** Every currency by code and name, those of daily trade first. */
export function CurrencySelect(props: SelectProps<string>) {
  const language = useLanguage()
  const options = useMemo(() => currencyOptions(language), [language])
  return <Select showSearch={{ optionFilterProp: 'label' }} options={options} {...props} />
}

function currencyOptions(language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const rest = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code))
  return [...usual, ...rest].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))
}
