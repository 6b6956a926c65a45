import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { exportsQuery, type ExportItem } from './export-queries.ts'

export interface AskedDecision {
  item: ExportItem
  isApproved: boolean
}

/** Lets somebody take many rows out, or not; a refusal says why. */
export function DecisionDialog({ item, isApproved, onClose }: AskedDecision & { onClose: () => void }) {
  useReturnFocus()
  const { t } = useTranslation(['exports', 'errors', 'common'])
  const words = useRecordWords()
  const format = useFormat()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<{ reason?: string }>()
  const mutationKey = ['exports', 'decision', item.id]
  const decide = useMutation({
    mutationKey,
    mutationFn: ({ reason = '' }: { reason?: string }) =>
      answer(
        client.POST('/api/v1/exports/{id}/decision', {
          ...ofRecord(item.id),
          body: { version: item.version, isApproved, ...(reason.trim() ? { reason: reason.trim() } : {}) },
        }),
      ),
    onSuccess: () => {
      void message.success(t('decide.done'))
      onClose()
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  })
  const columns = item.columns.map((key) => words.field(item.kind, key)).join(t('common:listSeparator'))
  return (
    <Modal
      open
      title={t(isApproved ? 'decide.approveTitle' : 'decide.refuseTitle', { file: item.fileName })}
      okText={t(isApproved ? 'do.approve' : 'do.refuse')}
      okButtonProps={{ loading: decide.isPending, danger: !isApproved }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBlockEnd: 16 }}>
        {t(item.rows === null ? 'decide.aboutUncounted' : 'decide.about', {
          count: item.rows ?? 0,
          name: item.createdBy?.name ?? '',
          rows: format.number(item.rows ?? 0),
          kind: words.kindsInText(item.kind),
        })}{' '}
        {t('decide.columns', { columns })}
        {item.unseen.length > 0 ? (
          <>
            {' '}
            {t('decide.unseen', {
              parts: item.unseen.map((part) => t(`decide.part.${part}`)).join(t('common:listSeparator')),
            })}
          </>
        ) : null}
      </p>
      <FormProblem text={decide.error ? errorWords(decide.error) : undefined} />
      <Form
        name="export-decision"
        form={form}
        layout="vertical"
        onFinish={(values) => void (queryClient.isMutating({ mutationKey }) === 0 && decide.mutate(values))}
      >
        <Form.Item
          name="reason"
          label={t('decide.reason')}
          rules={isApproved ? [] : [{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
