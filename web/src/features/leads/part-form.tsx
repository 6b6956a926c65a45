import { Form, type FormInstance } from 'antd'
import { FormField } from '../../components/record-form/form-field.tsx'
import { pickFields, useFields } from '../../components/record-kind/field-descriptor.ts'
import { partFields, type Part, type Values } from './conversion-start.ts'
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
        {pickFields(fields.data, partFields[part]).map((field) => (
          <FormField key={field.key} kind={part} field={field} record={undefined} autoFocus={false} />
        ))}
      </div>
    </Form>
  )
}
