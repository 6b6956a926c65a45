import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FieldInput } from '../../../components/fields/field-input.tsx'
import { useReadable } from '../../../components/fields/use-readable.ts'
import type { Choice } from './choices.ts'
import type { FieldValues, OwnFieldType } from './fields-api.ts'

interface DefaultFieldProps {
  kind: string
  type: OwnFieldType
}

/** What a new record starts with. */
export function DefaultField({ kind, type }: DefaultFieldProps) {
  const { t } = useTranslation(['settings', 'fields'])
  const readable = useReadable(kind, { key: 'default', type })
  const isUnique = Form.useWatch<FieldValues['isUnique']>('isUnique') ?? false
  return (
    <Form.Item
      // Another type has other values.
      key={type}
      name="default"
      rules={[readable.rule]}
      label={t('fields.default')}
      extra={t(isUnique ? 'fields.defaultOfUnique' : 'fields.defaultText')}
    >
      <DefaultInput kind={kind} type={type} isDisabled={isUnique} onUnreadable={readable.onUnreadable} />
    </Form.Item>
  )
}

interface DefaultInputProps extends DefaultFieldProps {
  isDisabled: boolean
  onUnreadable: (typed: string | null) => void
  id?: string
  value?: unknown
  onChange?: (value: unknown) => void
}

function DefaultInput({ kind, type, isDisabled, onUnreadable, ...given }: DefaultInputProps) {
  const { t } = useTranslation(['settings', 'fields'])
  const choices = Form.useWatch<Choice[] | undefined>('choices') ?? []
  // A form leaves out what nobody filled in by giving nothing.
  const rest = { ...given, value: isDisabled ? undefined : given.value, disabled: isDisabled }
  if (type === 'select' || type === 'multiSelect') {
    const offered = choices.filter((choice) => choice?.value && choice.label?.trim() && !choice.isInactive)
    const held = (Array.isArray(rest.value) ? rest.value : [rest.value]).filter((value) =>
      offered.some((choice) => choice.value === value),
    )
    return (
      <Select
        {...rest}
        allowClear
        {...(type === 'multiSelect' ? { mode: 'multiple' as const, value: held } : { value: held[0] ?? null })}
        options={offered.map(({ value, label }) => ({ value, label }))}
        onChange={(next: unknown) => given.onChange?.(next ?? null)}
      />
    )
  }
  if (type === 'boolean')
    return (
      <Select
        {...rest}
        allowClear
        value={typeof rest.value === 'boolean' ? String(rest.value) : null}
        options={[
          { value: 'true', label: t('fields:yes') },
          { value: 'false', label: t('fields:no') },
        ]}
        onChange={(next: string | null | undefined) => given.onChange?.(next == null ? null : next === 'true')}
      />
    )
  const field = { key: 'default', type, required: false, readOnly: false, sortable: false, filterable: false }
  return <FieldInput {...rest} kind={kind} field={{ ...field, listed: false }} onUnreadable={onUnreadable} />
}
