import { Form } from 'antd'
import { FormField } from '../../../components/record-form/form-field.tsx'
import { FormSections } from '../../../components/record-form/form-sections.tsx'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { placedSections, shownInForm } from '../../../components/record-kind/layout.ts'
import { useFilterClock } from '../../../components/record-kind/use-filter-clock.ts'
import type { LayoutDraft } from './layout-draft.ts'
import styles from './layouts.module.css'

interface LayoutPreviewProps {
  fields: FieldSet
  draft: LayoutDraft
  isPhone: boolean
}

/** The form as people will have it, conditions included: what is typed here goes nowhere. */
export function LayoutPreview({ fields, draft, isPhone }: LayoutPreviewProps) {
  const [form] = Form.useForm<Record<string, unknown>>()
  const clock = useFilterClock()
  const values = (Form.useWatch([], { form, preserve: true }) ?? {}) as Record<string, unknown>
  const layout = { id: null, sections: [...draft.sections], omitted: [...draft.omitted] }
  const writable = placedSections({ ...fields, layout }).map(({ section, fields: own }) => ({
    section,
    fields: own.filter((field) => !field.readOnly),
  }))
  const sections = shownInForm(writable, fields, { values, stored: {} }, clock)
  return (
    <div className={isPhone ? styles['phone'] : styles['desk']}>
      <Form form={form} name="layout-preview" component={false} layout="vertical">
        <FormSections
          kind={fields.kind}
          sections={sections}
          isNarrow={isPhone}
          renderField={(field) => (
            <FormField key={field.key} kind={fields.kind} field={field} record={undefined} autoFocus={false} />
          )}
        />
      </Form>
    </div>
  )
}
