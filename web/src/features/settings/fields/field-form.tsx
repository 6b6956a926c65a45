import { useQuery } from '@tanstack/react-query'
import { Drawer, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawerFooter } from '../../../components/page/drawer-footer.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { LeaveGuard } from '../../../components/record-form/leave-guard.tsx'
import { useLeave } from '../../../components/record-form/use-leave.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { useSave } from '../use-save.ts'
import { FieldFormItems } from './field-form-items.tsx'
import { withValues } from './choices.ts'
import { createField, fieldQuery, saveField, type FieldValues, type OwnFieldRecord } from './fields-api.ts'

interface FieldFormProps {
  kind: string
  /** What a reference may point to. */
  kinds: readonly string[]
  /** Of the field to change; without it the form makes a new one. */
  id: string | undefined
  onClose: () => void
}

export function FieldForm(props: FieldFormProps) {
  const query = useQuery({ ...fieldQuery(props.id ?? ''), enabled: props.id !== undefined, gcTime: 0 })
  if (props.id === undefined) return <OpenForm {...props} field={undefined} />
  return <QueryView query={query}>{(field) => <OpenForm {...props} field={field} />}</QueryView>
}

function OpenForm({ kind, kinds, field, onClose }: FieldFormProps & { field: OwnFieldRecord | undefined }) {
  const { t } = useTranslation('settings')
  const isPhone = useIsPhone()
  useReturnFocus()
  const [form] = Form.useForm<FieldValues>()
  const actionKey = useActionKey()
  const [isDirty, setDirty] = useState(false)
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: FieldValues) =>
      field ? saveField(field, { ...values, type: field.type }) : createField(kind, values, actionKey.for(values)),
    refresh: [['fields'], ['layouts']],
    onSaved: onClose,
    within: 'options.',
  })
  const leave = useLeave({ isDirty: isDirty && !isSaving, onLeave: onClose })
  return (
    <Drawer
      open
      title={field ? t('fields.editOf', { name: field.label }) : t('fields.add')}
      size={isPhone ? '100%' : 520}
      onClose={leave.ask}
      mask={{ closable: !isDirty }}
      footer={<DrawerFooter isSaving={isSaving} onSave={form.submit} onCancel={leave.ask} />}
    >
      <Form<FieldValues>
        name="field-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={() => setDirty(true)}
        initialValues={
          field ? { ...field, ...field.options } : { type: 'text', choices: withValues([{ label: '' }, { label: '' }]) }
        }
      >
        <FormProblem text={problem} />
        <FieldFormItems kind={kind} kinds={kinds} id={field?.id} />
      </Form>
      <LeaveGuard leave={leave} onDrop={() => undefined} />
    </Drawer>
  )
}
