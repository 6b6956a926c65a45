import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Form, Modal, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { isApiError } from '../../lib/api-error.ts'
import { answer, client, keyed } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useLanguage } from '../../lib/language.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { ListExportProps } from './list-export.tsx'

interface ExportDialogProps extends ListExportProps {
  onClose: () => void
}

/** Which format, which fields; then the work goes on in the background and the page of exports shows it. */
export function ExportDialog({ kind, fields, shown, filter, sort, q, onClose }: ExportDialogProps) {
  useReturnFocus()
  const { t } = useTranslation('exports')
  const words = useRecordWords()
  const language = useLanguage()
  const { message } = App.useApp()
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const actionKey = useActionKey()
  const { exportApprovalRows } = useSession().organization
  const mayApprove = useRight('export.approve')
  const [type, setType] = useState<'xlsx' | 'csv'>('xlsx')
  const [columns, setColumns] = useState<string[]>([...shown])
  const options = fields.fields.filter(hasWords).map(({ key }) => ({ value: key, label: words.field(kind, key) }))
  const start = useMutation({
    mutationFn: () => {
      const body = {
        kind: kind as 'customer',
        format: type,
        columns,
        query: { sort, ...(filter ? { filter: JSON.stringify(filter) } : {}), ...(q ? { q } : {}) },
        locale: language,
      }
      return answer(client.POST('/api/v1/exports', { ...keyed(actionKey.for(body)), body }))
    },
    onSuccess: async (made) => {
      actionKey.done()
      if (made?.status === 'waiting') void message.info(t('dialog.waiting'))
      onClose()
      await queryClient.invalidateQueries({ queryKey: ['exports'] })
      await navigate({ to: '/exports' })
    },
    onError: (error) => void (isApiError(error, 'too_many_rows') || message.error(errorWords(error))),
  })
  const isTooMuch = type === 'xlsx' && isApiError(start.error, 'too_many_rows')
  return (
    <Modal
      open
      title={t('dialog.title', { kind: words.kindsInText(kind) })}
      okText={t('dialog.go')}
      okButtonProps={{ loading: start.isPending, disabled: columns.length === 0 }}
      onOk={() => start.mutate()}
      onCancel={onClose}
    >
      <p style={{ marginBlockEnd: 16 }}>{t('dialog.text')}</p>
      <Form layout="vertical">
        <Form.Item
          label={t('dialog.format')}
          {...(isTooMuch ? { validateStatus: 'error', help: errorWords(start.error) } : {})}
        >
          <Segmented
            aria-label={t('dialog.format')}
            value={type}
            onChange={setType}
            options={(['xlsx', 'csv'] as const).map((value) => ({ value, label: t(`dialog.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          label={t('dialog.columns')}
          htmlFor="export-columns"
          {...(columns.length === 0 ? { validateStatus: 'error', help: t('dialog.noFields') } : {})}
          extra={
            <>
              <Button type="link" size="small" onClick={() => setColumns(options.map(({ value }) => value))}>
                {t('dialog.all')}
              </Button>
              <Button type="link" size="small" onClick={() => setColumns([...shown])}>
                {t('dialog.shown')}
              </Button>
            </>
          }
        >
          <Select
            id="export-columns"
            mode="multiple"
            value={columns}
            onChange={setColumns}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        {exportApprovalRows !== null && !mayApprove ? (
          <p>{t('dialog.limit', { rows: format.number(exportApprovalRows) })}</p>
        ) : null}
      </Form>
    </Modal>
  )
}

/** A bare id means nothing in a file, but for what a record is about: that is told by name. */
function hasWords({ key, type, reference }: FieldDescriptor): boolean {
  return type !== 'reference' || reference !== undefined || key === 'subjectId'
}
