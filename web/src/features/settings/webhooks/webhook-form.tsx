import { Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { useSave } from '../use-save.ts'
import { EventPicker } from './event-picker.tsx'
import { changeWebhook, createWebhook, type Webhook, webhooksKey, type WebhookValues } from './webhooks-api.ts'

interface WebhookFormProps {
  /** Left out: a new one. */
  webhook?: Webhook
  onClose: () => void
  /** Of a new one, with its secret; null where only the repeated request got through. */
  onMade?: (webhook: Webhook, secret: string | null) => void
}

export function WebhookForm({ webhook, onClose, onMade }: WebhookFormProps) {
  useReturnFocus()
  const { t } = useTranslation(['webhook', 'common', 'errors'])
  const words = useRecordWords()
  const [form] = Form.useForm<WebhookValues>()
  const actionKey = useActionKey()
  const required = { required: true, message: t('errors:field.required') }
  const { submit, isSaving, problem } = useSave({
    form,
    save: async (values: WebhookValues) => {
      if (webhook) return void (await changeWebhook(webhook, values))
      const { secret, ...made } = await createWebhook(values, actionKey.for(values))
      onMade?.(made, secret)
    },
    refresh: [webhooksKey],
    onSaved: onClose,
  })
  return (
    <Modal
      open
      title={t(webhook ? 'form.edit' : 'form.add')}
      width={560}
      okText={t('common:action.save')}
      okButtonProps={{ loading: isSaving }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<WebhookValues>
        name="webhook-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={webhook ? { name: webhook.name, url: webhook.url, events: webhook.events } : { events: [] }}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={words.field('webhook', 'name')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={100} autoComplete="off" placeholder={t('form.nameHint')} />
        </Form.Item>
        <Form.Item
          name="url"
          label={words.field('webhook', 'url')}
          rules={[{ ...required, whitespace: true }]}
          extra={t('form.urlHelp')}
        >
          <Input inputMode="url" autoComplete="off" placeholder={t('form.urlHint')} />
        </Form.Item>
        <Form.Item name="events" label={words.field('webhook', 'events')} rules={[required]} extra={t('form.rights')}>
          <EventPicker />
        </Form.Item>
      </Form>
    </Modal>
  )
}
