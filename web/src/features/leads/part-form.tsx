import { Form, type FormInstance } from 'antd'
import { FormField } from '../../components/record-form/form-field.tsx'
import { useFields } from '../../components/record-kind/field-descriptor.ts'
import { useFilterClock } from '../../components/record-kind/use-filter-clock.ts'
import { partFieldsFor, type Part, type Values } from './conversion-start.ts'
import styles from './lead.module.css'

interface PartFormProps {
  part: Part
  form: FormInstance<Values>
  initialValues: Values
  onDirty: () => void
}

/** The new record of one part of the conversion. */
export function PartForm({ part, form, initialValues, onDirty }: PartFormProps) {
  const fields = useFields(part)
  const clock = useFilterClock()
  const values = Form.useWatch([], { form, preserve: true }) as Values | undefined
  if (!fields.data) return null
  return (
    <Form
      form={form}
      name={`conversion-${part}`}
      component="div"
      layout="vertical"
      initialValues={initialValues}
      onValuesChange={onDirty}
    >
      <div className={styles['grid']}>
        {partFieldsFor(part, fields.data, { ...initialValues, ...values }, clock).map((field) => (
          <FormField key={field.key} kind={part} field={field} record={undefined} autoFocus={false} />
        ))}
      </div>
    </Form>
  )
}
