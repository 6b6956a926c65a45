import { Input, Select, Switch } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { DepartmentPicker } from '../pickers/department-picker.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import { CurrencySelect } from '../preferences/currency-select.tsx'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import type { Named } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { DateInput } from './date-input.tsx'
import styles from './fields.module.css'
import { FilesInput } from './files-input.tsx'
import { MoneyInput } from './money-input.tsx'
import { NumberInput } from './number-input.tsx'
import { ReferencePicker } from './reference-picker.tsx'

export interface FieldInputProps {
  kind: string
  field: FieldDescriptor
  id?: string
  /** As the API has it: ids for references, decimal strings for money, ISO for times. */
  value?: unknown
  /** `named` is the record behind a newly picked reference. */
  onChange?: (value: unknown, named?: Named | null) => void
  /** The record that a reference stands for now. */
  current?: Named | null
  /** The files that the ids stand for now, with their names. */
  files?: unknown
  currency?: string | undefined
  /** Narrows what a reference offers. */
  filter?: Filter | undefined
  autoFocus?: boolean
  /** Opens lists and calendars at once, for editing in place. */
  defaultOpen?: boolean
  disabled?: boolean
  /** In a cell: lists may be wider than it. */
  isInline?: boolean
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  /** What is wrong, for a calendar to say: it covers what stands below it. */
  problem?: string | undefined
  /** What was typed and is no date or no number, or null. A date is kept as it was typed only if somebody is told. */
  onUnreadable?: ((typed: string | null) => void) | undefined
  'aria-label'?: string
  status?: 'error' | ''
}

/** The editor of one field, chosen by its type. Works as a child of Form.Item and on its own. */
export function FieldInput({
  kind,
  field,
  value,
  onChange,
  current,
  files,
  currency,
  filter,
  defaultOpen,
  isInline = false,
  problem,
  onUnreadable,
  ...rest
}: FieldInputProps) {
  const { t } = useTranslation('fields')
  const words = useRecordWords()
  const text = typeof value === 'string' ? value : ''
  const open = defaultOpen ? { defaultOpen } : {}
  switch (field.type) {
    case 'longText':
      return (
        <Input.TextArea
          {...rest}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={text}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )
    case 'money':
      return (
        <MoneyInput
          {...rest}
          currency={currency}
          value={text || null}
          onUnreadable={onUnreadable}
          onChange={(amount) => onChange?.(amount)}
        />
      )
    case 'number':
      return (
        <NumberInput<number | string>
          {...rest}
          className={styles['wide']}
          value={numberOf(value)}
          onUnreadable={onUnreadable}
          onChange={(next) => onChange?.(next)}
        />
      )
    case 'percent':
      return (
        <NumberInput<number | string>
          // Limits of its own would turn 250 into 25 or 100 without a word.
          {...rest}
          suffix="%"
          className={styles['wide']}
          value={numberOf(value)}
          onUnreadable={onUnreadable}
          onChange={(next) => onChange?.(next)}
        />
      )
    case 'date':
    case 'datetime':
      return (
        <DateInput
          {...rest}
          {...open}
          hasTime={field.type === 'datetime'}
          problem={problem}
          onUnreadable={onUnreadable}
          value={text}
          onChange={(next) => onChange?.(next)}
        />
      )
    case 'select':
    case 'multiSelect':
      return (
        <Select
          {...rest}
          {...open}
          popupMatchSelectWidth={isInline ? inlineListWidth : true}
          {...(field.type === 'multiSelect' ? { mode: 'multiple' as const } : {})}
          allowClear={!field.required}
          showSearch={(field.options?.length ?? 0) > 8 ? { optionFilterProp: 'label' } : false}
          placeholder={t('choose')}
          value={value === '' ? null : value}
          options={offeredOptions(field, value).map((option) => ({
            value: option,
            label: words.option(kind, field.key, option),
          }))}
          onChange={(next: unknown) => onChange?.(next ?? null)}
        />
      )
    case 'boolean':
      return <Switch {...switchProps(rest)} checked={value === true} onChange={(next) => onChange?.(next)} />
    case 'user':
      return (
        <UserPicker
          {...rest}
          {...open}
          listWidth={isInline ? inlineListWidth : undefined}
          value={text || null}
          current={current ?? null}
          placeholder={t('pickPerson')}
          onChange={onChange}
        />
      )
    case 'department':
      return (
        <DepartmentPicker
          {...rest}
          {...open}
          listWidth={isInline ? inlineListWidth : undefined}
          allowClear
          value={text || null}
          placeholder={t('pickDepartment')}
          onChange={(next, named) => onChange?.(next, named)}
        />
      )
    case 'reference':
      return (
        <ReferencePicker
          {...rest}
          {...open}
          listWidth={isInline ? inlineListWidth : undefined}
          kind={field.reference ?? ''}
          value={text || null}
          current={current ?? null}
          filter={filter}
          onChange={(next, named) => onChange?.(next, named)}
        />
      )
    case 'file':
      return <FilesInput {...rest} known={files} field={field} value={value} onChange={onChange} />
    default:
      return field.key === 'currency' ? (
        <CurrencySelect {...rest} {...open} value={text || null} onChange={(next) => onChange?.(next)} />
      ) : (
        <Input
          {...rest}
          {...inputModes[field.type]}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )
  }
}

/** Without those that are retired, unless the record has them. */
function offeredOptions({ options = [], custom }: FieldDescriptor, value: unknown): string[] {
  const retired = new Set(custom?.choices?.filter((choice) => choice.isInactive).map((choice) => choice.value))
  const held: unknown[] = Array.isArray(value) ? value : [value]
  return options.filter((option) => !retired.has(option) || held.includes(option))
}

/** A cell may be narrower than the words to choose from. */
const inlineListWidth = 260

const inputModes: Partial<Record<FieldDescriptor['type'], { inputMode: 'tel' | 'email' | 'url' }>> = {
  phone: { inputMode: 'tel' },
  email: { inputMode: 'email' },
  url: { inputMode: 'url' },
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function switchProps(
  props: Pick<FieldInputProps, 'id' | 'autoFocus' | 'disabled' | 'aria-label' | 'onKeyDown' | 'onBlur'>,
) {
  const { id, autoFocus, disabled, onKeyDown, onBlur } = props
  return { id, autoFocus, disabled, onKeyDown, onBlur, 'aria-label': props['aria-label'] }
}

/** Whether picking a value is the whole edit, or whether there is something to type and confirm. */
export function isPicked(field: FieldDescriptor): boolean {
  return (
    ['select', 'boolean', 'user', 'department', 'reference', 'date', 'datetime'].includes(field.type) ||
    field.key === 'currency'
  )
}
