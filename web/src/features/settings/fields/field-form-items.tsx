import { Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { ChoiceFields } from './choice-fields.tsx'
import { DefaultField } from './default-field.tsx'
import { comparableTypes, offeredTypes, searchableTypes, type FieldValues } from './fields-api.ts'
import { FormulaFields } from './formula-fields.tsx'
import { presetTypes } from './preset.ts'
import { TypeOptions } from './type-options.tsx'

interface FieldFormItemsProps {
  kind: string
  kinds: readonly string[]
  /** Of the field at hand; without it a new one is made. */
  id: string | undefined
}

/** What every field has, and what only those of its type have. A field keeps its type: records hold its values. */
export function FieldFormItems({ kind, kinds, id }: FieldFormItemsProps) {
  const isNew = id === undefined
  const { t } = useTranslation(['settings', 'errors'])
  const type = Form.useWatch<FieldValues['type']>('type') ?? 'text'
  const isComputed = type === 'autoNumber' || type === 'formula'
  const required = { required: true, message: t('errors:field.required') }
  return (
    <>
      <Form.Item name="label" label={t('fields.label')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={100} autoComplete="off" autoFocus={isNew} />
      </Form.Item>
      <Form.Item name="type" label={t('fields.typeLabel')} {...(isNew ? {} : { extra: t('fields.typeFixed') })}>
        <Select
          disabled={!isNew}
          showSearch={{ optionFilterProp: 'label' }}
          options={offeredTypes.map((value) => ({ value, label: t(`fields.type.${value}`) }))}
        />
      </Form.Item>
      {type === 'select' || type === 'multiSelect' ? <ChoiceFields isNew={isNew} /> : null}
      <TypeOptions type={type} kinds={kinds} isNew={isNew} />
      {type === 'formula' ? <FormulaFields kind={kind} id={id} /> : null}
      <Form.Item name="hint" label={t('fields.hint')} extra={isComputed ? undefined : t('fields.hintText')}>
        <Input maxLength={500} />
      </Form.Item>
      {presetTypes.includes(type) ? <DefaultField kind={kind} type={type} /> : null}
      {isComputed ? null : (
        <Form.Item name="isRequired" label={t('fields.isRequired')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
      {comparableTypes.includes(type) ? (
        <Form.Item
          name="isUnique"
          label={t('fields.isUnique')}
          {...(isNew ? {} : { extra: t('fields.isUniqueText') })}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      ) : null}
      <Form.Item name="isListed" label={t('fields.isListed')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {searchableTypes.includes(type) ? (
        <Form.Item name="isSearchable" label={t('fields.isSearchable')} valuePropName="checked">
          <Switch />
        </Form.Item>
      ) : null}
    </>
  )
}
