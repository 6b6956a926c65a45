import { Alert } from 'antd'
import styles from './form-problem.module.css'

/** What is wrong with the form as a whole; read aloud when it appears, and in sight however far down the form is scrolled. */
export function FormProblem({ text }: { text: string | undefined }) {
  return text ? <Alert className={styles['problem']} type="error" showIcon title={text} role="alert" /> : null
}
