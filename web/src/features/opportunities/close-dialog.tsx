import { useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateItem } from '../../components/fields/date-item.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { recordQuery } from '../../components/record-kind/record-queries.ts'
import { useActionKey } from '../../lib/action-key.ts'
import { isApiError } from '../../lib/api-error.ts'
import { pickerFromDate, todayOn } from '../../lib/dates.ts'
import { errorWords } from '../../lib/error-words.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { useFormat } from '../../lib/use-format.ts'
import { lossReasonsQuery } from './loss-reasons.ts'
import { asOpportunity, close, type Outcome, showChanged, showCurrent } from './opportunity.ts'
import { stageMoveKey } from './use-stage-move.ts'

interface CloseDialogProps {
  record: RecordItem
  outcome: Outcome
  onDone: () => void
}

interface Values {
  lossReasonId?: string
  closedOn: string | null
  remark?: string
}

/** Wins or loses an opportunity. A loss says why: that is what the next offer learns from. */
export function CloseDialog({ record: opened, outcome: first, onDone }: CloseDialogProps) {
  const { t } = useTranslation(['opportunity', 'errors'])
  const { message } = App.useApp()
  const format = useFormat()
  const queryClient = useQueryClient()
  const formId = useId()
  const [form] = Form.useForm<Values>()
  const actionKey = useActionKey()
  const [outcome, setOutcome] = useState(first)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const reasons = useQuery(lossReasonsQuery)
  // The dialog may have been opened while the deal was still on its way to another stage.
  const isMoving = useIsMutating({ mutationKey: stageMoveKey }) > 0
  const record = useQuery({ ...recordQuery('/opportunities', opened.id), enabled: false }).data ?? opened
  const deal = asOpportunity(record)
  const today = todayOn(format.timeZone)

  const submit = async ({ lossReasonId, closedOn, remark }: Values) => {
    const input = {
      outcome,
      closedOn: closedOn ?? undefined,
      remark: remark?.trim() || undefined,
      lossReasonId: outcome === 'lost' ? lossReasonId : undefined,
    }
    setSaving(true)
    setProblem(undefined)
    try {
      showChanged(queryClient, await close(record, input, actionKey.for({ ...input, version: record.version })))
      actionKey.done()
      void message.success(t(`close.done.${outcome}`))
      onDone()
    } catch (error) {
      if (isApiError(error) && error.status === 409) {
        showCurrent(queryClient, error)
        void message.warning(errorWords(error))
        onDone()
      } else setProblem(placeErrors(form, error, 'opportunity'))
    } finally {
      setSaving(false)
    }
  }

  return (
    <Modal
      open
      title={t(`close.title.${outcome}`, { name: deal.name })}
      okText={t(`close.ok.${outcome}`)}
      okButtonProps={{ htmlType: 'submit', form: formId, danger: outcome === 'lost', loading: isSaving || isMoving }}
      onCancel={onDone}
      width={460}
    >
      <Segmented
        block
        aria-label={t('close.outcome')}
        value={outcome}
        options={(['won', 'lost'] as const).map((value) => ({ value, label: t(`close.ok.${value}`) }))}
        onChange={setOutcome}
        style={{ marginBlock: '4px 16px' }}
      />
      <FormProblem text={problem} />
      <Form<Values>
        id={formId}
        name="closure"
        form={form}
        layout="vertical"
        initialValues={{ closedOn: today }}
        onFinish={(values) => void submit(values)}
      >
        {outcome === 'lost' ? (
          <Form.Item
            name="lossReasonId"
            label={t('close.reason')}
            rules={[{ required: true, message: t('errors:field.required') }]}
          >
            <Select
              autoFocus
              loading={reasons.isPending}
              placeholder={t('close.reasonHint')}
              options={(reasons.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        ) : null}
        <DateItem
          name="closedOn"
          label={t('close.closedOn')}
          isRequired
          allowClear={false}
          maxDate={pickerFromDate(today)!}
          {...(outcome === 'won' && deal.amount !== null
            ? { extra: t('close.amount', { amount: format.money(deal.amount, { currency: deal.currency }) }) }
            : {})}
        />
        <Form.Item name="remark" label={t('close.remark')}>
          <Input.TextArea rows={3} maxLength={2000} placeholder={t(`close.remarkHint.${outcome}`)} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
