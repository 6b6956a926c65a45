import { useMutation } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { errorWords } from '../../../lib/error-words.ts'

interface AskPasswordProps {
  title: string
  text?: string
  isDanger?: boolean
  onConfirm: (password: string) => Promise<void>
  onClose: () => void
}

/** A session left open is not enough to change how this account is protected. */
export function AskPassword({ title, text, isDanger = false, onConfirm, onClose }: AskPasswordProps) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [form] = Form.useForm<{ password: string }>()
  const confirm = useMutation({ mutationFn: ({ password }: { password: string }) => onConfirm(password) })
  return (
    <Modal
      open
      title={title}
      width={400}
      okText={t('common:action.confirm')}
      okButtonProps={{ danger: isDanger, loading: confirm.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {text ? <p style={{ marginBlockEnd: 12 }}>{text}</p> : null}
      <FormProblem text={confirm.error ? errorWords(confirm.error) : undefined} />
      <Form
        name="ask-password"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values: { password: string }) => confirm.mutate(values)}
      >
        <Form.Item
          name="password"
          label={t('security.currentPassword')}
          rules={[{ required: true, message: t('errors:field.required') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
