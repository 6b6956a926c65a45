import { Form, type FormItemProps } from 'antd'
import { fieldErrorWords } from '../../lib/error-words.ts'
import styles from './fields.module.css'
import { NumberInput } from './number-input.tsx'
import type { NumberLimits } from './number-limits.ts'
import { useNumberRules } from './use-number-rules.ts'

interface NumberItemProps extends Pick<FormItemProps, 'name' | 'label' | 'extra' | 'className'> {
  limits?: NumberLimits
  isRequired?: boolean
  /** Of the input, which is as wide as there is room otherwise. */
  inputClass?: string | undefined
  placeholder?: string
  suffix?: string
  autoFocus?: boolean
  'aria-label'?: string
}

const none: NumberLimits = {}

/** A number of a form that isn't a record's: what is no number, or none within the limits, is told when it is left. */
export function NumberItem({ limits = none, isRequired = false, inputClass, ...rest }: NumberItemProps) {
  const { name, label, extra, className, ...input } = rest
  const path = String(Array.isArray(name) ? name.at(-1) : name)
  const { rules, onUnreadable } = useNumberRules(path, limits)
  const required = { required: true, message: fieldErrorWords({ path, code: 'required', params: {} }) }
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      {...(className ? { className } : {})}
      validateTrigger="onBlur"
      validateFirst
      rules={isRequired ? [...rules, required] : rules}
    >
      <NumberInput<number> {...input} className={inputClass ?? styles['wide']} onUnreadable={onUnreadable} />
    </Form.Item>
  )
}
