import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { authApi } from '../../lib/auth-api.ts'
import { errorWords } from '../../lib/error-words.ts'
import styles from './session.module.css'

interface SecondFactor {
  code: string
  trustDevice: boolean
}

interface SecondFactorStepProps {
  onDone: () => Promise<void>
  onBack: () => void
}

/** The authenticator's six digits or, when the phone is lost, one of the recovery codes. */
export function SecondFactorStep({ onDone, onBack }: SecondFactorStepProps) {
  const { t } = useTranslation(['session', 'errors'])
  const [usesRecoveryCode, setUsesRecoveryCode] = useState(false)
  const [form] = Form.useForm<SecondFactor>()
  const verify = useMutation({
    mutationFn: async (values: SecondFactor) => {
      const path = usesRecoveryCode ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
      await authApi.post(path, { code: values.code.trim(), trustDevice: values.trustDevice })
      await onDone()
    },
    onError: () => form.setFieldValue('code', ''),
  })
  const swap = () => {
    verify.reset()
    form.setFieldValue('code', '')
    setUsesRecoveryCode(!usesRecoveryCode)
  }
  return (
    <Form<SecondFactor>
      name="second-factor-step"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ code: '', trustDevice: false }}
      onFinish={(values) => verify.mutate(values)}
    >
      <FormProblem text={verify.error ? errorWords(verify.error) : undefined} />
      <Form.Item
        name="code"
        label={t(usesRecoveryCode ? 'secondFactor.recoveryCode' : 'secondFactor.code')}
        rules={[{ required: true, message: t('errors:field.required') }]}
      >
        {usesRecoveryCode ? (
          <Input size="large" autoFocus autoComplete="off" />
        ) : (
          <Input
            size="large"
            autoFocus
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className={styles['code'] ?? ''}
            onChange={(event) => {
              if (/^\d{6}$/.test(event.target.value)) form.submit()
            }}
          />
        )}
      </Form.Item>
      <Form.Item name="trustDevice" valuePropName="checked">
        <Checkbox>{t('secondFactor.trust')}</Checkbox>
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={verify.isPending}>
        {t('secondFactor.submit')}
      </Button>
      <div className={styles['below']}>
        <Button type="link" size="small" onClick={swap}>
          {t(usesRecoveryCode ? 'secondFactor.useCode' : 'secondFactor.useRecoveryCode')}
        </Button>
        <Button type="link" size="small" onClick={onBack}>
          {t('secondFactor.back')}
        </Button>
      </div>
    </Form>
  )
}
