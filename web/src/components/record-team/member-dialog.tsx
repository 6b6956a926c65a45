import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal, Radio } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { dateOf, instantFromPicker, pickerFromDate, todayOn } from '../../lib/dates.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { useSession } from '../../lib/session.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { DateItem } from '../fields/date-item.tsx'
import { FormProblem } from '../page/form-problem.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { namedOf, type RecordItem } from '../record-kind/record.ts'
import { refreshRecords } from '../record-kind/record-queries.ts'
import type { Member, NewMember } from './team-queries.ts'

interface MemberDialogProps {
  config: RecordKindConfig
  record: RecordItem
  /** Given for a change; without it somebody is added. */
  member?: Member | undefined
  onClose: () => void
}

interface Values {
  userId: string
  access: Member['access']
  /** The last day on which it opens anything. */
  expiresAt: string | null
}

/** Who else may see or change the record, and until which day. */
export function MemberDialog({ config, record, member, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['team', 'errors', 'common'])
  useReturnFocus()
  const { message } = App.useApp()
  const client = useQueryClient()
  const { timeZone } = useSession().organization
  const [form] = Form.useForm<Values>()
  const [problem, setProblem] = useState<string>()
  const actionKey = useActionKey()
  const path = `${config.path}/${record.id}/team`
  const save = useMutation({
    mutationFn: ({ userId, access, expiresAt: day }: Values) => {
      const expiresAt = instantFromPicker(pickerFromDate(day)?.endOf('day') ?? null, timeZone)
      const body: NewMember = { userId, access, expiresAt }
      if (!member) return api.post<Member>(path, body, { actionKey: actionKey.for(body) })
      return api.patch<Member>(`${path}/${member.id}`, { version: member.version, access, expiresAt })
    },
    onMutate: () => setProblem(undefined),
    onSuccess: (saved) => {
      void refreshRecords(client)
      void message.success(t(member ? 'changed' : 'added', { name: saved.user.name }))
      onClose()
    },
    onError: (error) => {
      setProblem(placeErrors(form, error, 'team'))
      void refreshRecords(client)
    },
  })
  const today = dayjs(todayOn(timeZone))
  const presets = [
    { label: t('until.tomorrow'), value: today.add(1, 'day') },
    { label: t('until.week'), value: today.add(1, 'week') },
    { label: t('until.month'), value: today.add(1, 'month') },
  ]
  return (
    <Modal
      open
      title={member ? t('change.title', { name: member.user.name }) : t('add.title')}
      okText={t(member ? 'common:action.save' : 'add.go')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<Values>
        form={form}
        name="member-form"
        layout="vertical"
        onFinish={(values) => save.mutate(values)}
        initialValues={{
          userId: member?.userId,
          access: member?.access ?? 'read',
          expiresAt: member?.expiresAt ? dateOf(member.expiresAt, timeZone) : null,
        }}
      >
        <FormProblem text={problem} />
        <Form.Item
          name="userId"
          label={t('add.who')}
          hidden={member !== undefined}
          rules={[{ required: true, message: t('errors:field.required') }]}
        >
          <UserPicker autoFocus except={namedOf(record, 'ownerId')?.id ?? ''} current={member?.user ?? null} />
        </Form.Item>
        <Form.Item name="access" label={t('accessLabel')} extra={t('accessNote')}>
          <Radio.Group
            optionType="button"
            options={(['read', 'write'] as const).map((value) => ({ value, label: t(`access.${value}`) }))}
          />
        </Form.Item>
        <DateItem
          name="expiresAt"
          label={t('until.label')}
          extra={t('until.note')}
          presets={presets}
          minDate={today}
          placeholder={t('until.none')}
        />
      </Form>
    </Modal>
  )
}
