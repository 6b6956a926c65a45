import { useMutation } from '@tanstack/react-query'
import { Form, Input, Modal, QRCode, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { authApi } from '../../../lib/auth-api.ts'
import { errorWords } from '../../../lib/error-words.ts'
import styles from './security.module.css'

interface TwoStepSetUpProps {
  totpUri: string
  onVerified: () => Promise<void>
  onClose: () => void
}

/** The secret counts only after the authenticator has proved that it knows it. */
export function TwoStepSetUp({ totpUri, onVerified, onClose }: TwoStepSetUpProps) {
  const { t } = useTranslation('settings')
  const [form] = Form.useForm<{ code: string }>()
  const verify = useMutation({
    mutationFn: async ({ code }: { code: string }) => {
      await authApi.post('/two-factor/verify-totp', { code: code.trim() })
      await onVerified()
    },
    onError: () => form.setFieldValue('code', ''),
  })
  const secret = new URL(totpUri).searchParams.get('secret') ?? ''
  return (
    <Modal
      open
      title={t('twoStep.setUpTitle')}
      width={440}
      okText={t('twoStep.verify')}
      okButtonProps={{ loading: verify.isPending }}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ol className={styles['steps']}>
        <li>{t('twoStep.step1')}</li>
        <li>
          {t('twoStep.step2')}
          <div className={styles['qr']}>
            <QRCode
              type="svg"
              value={totpUri}
              size={168}
              bordered={false}
              color="var(--fw-brand-night)"
              bgColor="var(--fw-brand-white)"
              aria-label={t('twoStep.qr')}
            />
          </div>
          <div className={styles['secret']}>
            {t('twoStep.secret')}
            <Typography.Text code copyable={{ text: secret }}>
              {secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </Typography.Text>
          </div>
        </li>
        <li>{t('twoStep.step3')}</li>
      </ol>
      <FormProblem text={verify.error ? errorWords(verify.error) : undefined} />
      <Form
        name="two-step-set-up"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values: { code: string }) => verify.mutate(values)}
      >
        <Form.Item
          name="code"
          label={t('twoStep.code')}
          rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: t('twoStep.codeFormat') }]}
        >
          <Input
            autoFocus
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className={styles['code'] ?? ''}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
