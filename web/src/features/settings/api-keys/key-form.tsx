import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { useSave } from '../use-save.ts'
import { apiKeysKey, createApiKey } from './api-keys-api.ts'
import { type Expiry, expiresAtOf } from './expiry.ts'
import { ExpiryPicker } from './expiry-picker.tsx'
import { ScopePicker } from './scope-picker.tsx'

interface KeyFormProps {
  onClose: () => void
  /** `key` is null where the answer that had it got lost on its way. */
  onMade: (made: { name: string; key: string | null }) => void
}

interface Values {
  name: string
  rights: string[]
  expiresAt: Expiry
}

export function KeyForm({ onClose, onMade }: KeyFormProps) {
  useReturnFocus()
  const { t } = useTranslation(['apiKey', 'common', 'errors'])
  const words = useRecordWords()
  const { timeZone } = useFormat()
  const [form] = Form.useForm<Values>()
  const actionKey = useActionKey()
  // The same for every attempt: sending it again must not be another request.
  const [openedAt] = useState(() => new Date())
  const required = { required: true, message: t('errors:field.required') }
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: Values) => {
      const body = { ...values, expiresAt: expiresAtOf(values.expiresAt, openedAt, timeZone) ?? null }
      return createApiKey(body, actionKey.for(body))
    },
    refresh: [apiKeysKey],
    isQuiet: true,
    onSaved: (made) => {
      onMade(made)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('form.title')}
      width={760}
      okText={t('form.make')}
      okButtonProps={{ loading: isSaving }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Values>
        name="api-key-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ rights: [], expiresAt: { choice: 90, on: null } }}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={words.field('apiKey', 'name')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={100} autoComplete="off" placeholder={t('form.nameHint')} />
        </Form.Item>
        <Form.Item
          name="rights"
          label={t('form.rights')}
          required
          rules={[{ type: 'array', required: true, min: 1, message: t('form.rightsMissing') }]}
          extra={t('form.rightsHelp')}
        >
          <ScopePicker />
        </Form.Item>
        <Form.Item
          name="expiresAt"
          label={words.field('apiKey', 'expiresAt')}
          rules={[
            {
              validator: (_, expiry: Expiry) =>
                expiresAtOf(expiry, openedAt, timeZone) === undefined
                  ? Promise.reject(new Error(t('errors:field.required')))
                  : Promise.resolve(),
            },
          ]}
        >
          <ExpiryPicker from={openedAt} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
