import type { RecordFormProps } from '../record-kind/kind-config.ts'
import { RecordForm } from './record-form.tsx'

/** The form of a kind: its own if it has one. */
export function KindForm(props: RecordFormProps) {
  const Form = props.config.Form ?? RecordForm
  return <Form {...props} />
}
