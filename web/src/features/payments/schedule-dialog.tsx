import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateItem } from '../../components/fields/date-item.tsx'
import { NumberItem } from '../../components/fields/number-item.tsx'
import { limitFault } from '../../components/fields/number-limits.ts'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { refreshRecords } from '../../components/record-kind/record-queries.ts'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { todayOn } from '../../lib/dates.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import type { PaymentSummary } from './payment.ts'
import styles from './payments.module.css'
import { previewSchedule } from './schedule-preview.ts'

interface ScheduleDialogProps {
  contractId: string
  summary: PaymentSummary
  onDone: () => void
}

interface Values {
  count: number | null
  firstDueOn: string | null
  everyMonths: number | null
}

const counts = { min: 1, max: 60, decimals: 0 }
const months = { min: 1, max: 12, decimals: 0 }

function isWithin({ count, everyMonths }: Values): boolean {
  return !limitFault(count, counts) && !limitFault(everyMonths, months)
}

/** Splits what is not planned yet into equal instalments; what will come of it stands below before anybody presses. */
export function ScheduleDialog({ contractId, summary, onDone }: ScheduleDialogProps) {
  const { t } = useTranslation('payment')
  const { message } = App.useApp()
  const format = useFormat()
  const client = useQueryClient()
  const formId = useId()
  useReturnFocus()
  const [form] = Form.useForm<Values>()
  const values = Form.useWatch([], form)
  const actionKey = useActionKey()
  const isBusy = useRef(false)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const money = (amount: string) => format.money(amount, { currency: summary.currency })

  const submit = async ({ count, firstDueOn, everyMonths }: Values) => {
    if (isBusy.current) return
    isBusy.current = true
    setSaving(true)
    setProblem(undefined)
    const body = { count, firstDueOn, everyMonths }
    try {
      await api.post(`/contracts/${contractId}/payment-schedule`, body, { actionKey: actionKey.for(body) })
      actionKey.done()
      void message.success(t('schedule.done', { count: count ?? 0 }))
      onDone()
    } catch (error) {
      setProblem(placeErrors(form, error, 'paymentPlan'))
    } finally {
      isBusy.current = false
      setSaving(false)
      void refreshRecords(client)
    }
  }

  const preview =
    values?.count && values.firstDueOn && values.everyMonths && isWithin(values)
      ? previewSchedule(summary.unplannedAmount, {
          count: values.count,
          firstDueOn: values.firstDueOn,
          everyMonths: values.everyMonths,
        })
      : []
  return (
    <Modal
      open
      title={t('schedule.title')}
      okText={t('schedule.go')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: isSaving }}
      onCancel={onDone}
      width={480}
    >
      <p className={styles['intro']}>{t('schedule.intro', { amount: money(summary.unplannedAmount) })}</p>
      <FormProblem text={problem} />
      <Form<Values>
        id={formId}
        name="schedule"
        form={form}
        layout="vertical"
        className={styles['scheduleForm'] ?? ''}
        initialValues={{ count: 3, firstDueOn: todayOn(format.timeZone), everyMonths: 1 }}
        onFinish={(given) => void submit(given)}
      >
        <NumberItem name="count" label={t('schedule.count')} limits={counts} isRequired autoFocus />
        <DateItem name="firstDueOn" label={t('schedule.firstDueOn')} isRequired allowClear={false} />
        <NumberItem
          name="everyMonths"
          label={t('schedule.everyMonths')}
          limits={months}
          isRequired
          suffix={t('schedule.months')}
        />
      </Form>
      <ol className={styles['preview']} aria-label={t('schedule.preview')} tabIndex={0}>
        {preview.map(({ dueOn, amount }, index) => (
          <li key={dueOn}>
            <span>{index + 1}</span>
            <time dateTime={dueOn}>{format.date(dueOn)}</time>
            <span className={styles['amount']}>{money(amount)}</span>
          </li>
        ))}
      </ol>
    </Modal>
  )
}
