import { Alert } from 'antd'

/** What is wrong with the form as a whole; read aloud when it appears. */
export function FormProblem({ text }: { text: string | undefined }) {
  return text ? <Alert type="error" showIcon title={text} role="alert" style={{ marginBlockEnd: 16 }} /> : null
}
