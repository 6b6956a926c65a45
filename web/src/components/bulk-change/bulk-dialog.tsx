import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { isApiError, type FieldError } from '../../lib/api-error.ts'
import { answer, client, keyed } from '../../lib/client.ts'
import { errorWords, fieldErrorWords } from '../../lib/error-words.ts'
import { nestOwn } from '../../lib/own-values.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { FormProblem } from '../page/form-problem.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { forgetRecord, refreshRecords } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './bulk-change.module.css'
import { BulkOutcome } from './bulk-outcome.tsx'
import { bulkChangeQuery, isAtWork, type BulkAction, type BulkChange, type BulkKind } from './bulk-queries.ts'
import { EditFields } from './edit-fields.tsx'
import { changesOf, isWhole, type EditRow } from './edit-rows.ts'
import type { Chosen } from './chosen.ts'
import { useDoneToast } from './use-done-toast.tsx'

interface BulkDialogProps {
  action: BulkAction
  config: RecordKindConfig
  fields: FieldSet
  chosen: Chosen
  /** With what became of it, if it was done. */
  onClose: (bulk?: BulkChange) => void
}

/** Asks once, lets the server do it, and says of each record what came of it. */
export function BulkDialog({ action, config, fields, chosen, onClose }: BulkDialogProps) {
  const { t } = useTranslation('bulk')
  const words = useRecordWords()
  const format = useFormat()
  const queryClient = useQueryClient()
  const actionKey = useActionKey()
  useReturnFocus()
  const tellDone = useDoneToast()
  const [ownerId, setOwnerId] = useState<string | null>(null)
  const [rows, setRows] = useState<EditRow[]>([{ id: 0, isEmptied: false }])
  const [bulk, setBulk] = useState<BulkChange>()
  const number = `${format.number(chosen.count)}${chosen.isAtLeast ? '+' : ''}`
  const told = { number, count: chosen.count, kind: words.kindsInText(config.kind) }

  const start = useMutation({
    mutationFn: () => {
      const body = {
        kind: config.kind as BulkKind,
        action,
        ...chosen.selection,
        ...(action === 'edit' ? { changes: nestOwn(changesOf(rows)) as Record<string, unknown> } : {}),
        ...(action === 'transfer' && ownerId ? { ownerId } : {}),
      }
      return answer(client.POST('/api/v1/bulk-changes', { ...keyed(actionKey.for(body)), body }))
    },
    onSuccess: async (made) => {
      actionKey.done()
      if (!made) return
      queryClient.setQueryData(bulkChangeQuery(made.id).queryKey, made)
      if (action === 'delete')
        for (const { id } of chosen.selection.records ?? []) forgetRecord(queryClient, config.path, id)
      const isSmooth = !isAtWork(made) && made.failed === 0
      if (isSmooth) {
        tellDone(made)
        onClose(made)
      } else setBulk(made)
      await refreshRecords(queryClient)
    },
  })
  const fieldErrors = isApiError(start.error) ? start.error.fields.map(below) : []
  const isReady = action === 'delete' || (action === 'transfer' ? ownerId !== null : rows.every(isWhole))

  if (bulk) {
    return (
      <Modal
        open
        title={t(`${action}.title`, told)}
        width={640}
        mask={{ closable: false }}
        footer={
          <div className={styles['foot']}>
            <Link to={'/bulk-changes' as never} onClick={() => onClose(bulk)}>
              {t('toHistory')}
            </Link>
            <Button type="primary" onClick={() => onClose(bulk)}>
              {t('close')}
            </Button>
          </div>
        }
        onCancel={() => onClose(bulk)}
      >
        <BulkOutcome id={bulk.id} />
      </Modal>
    )
  }
  return (
    <Modal
      open
      width={action === 'edit' ? 640 : 520}
      title={t(`${action}.title`, told)}
      okText={t(`${action}.go`, told)}
      okButtonProps={{ disabled: !isReady, loading: start.isPending, danger: action === 'delete' }}
      cancelText={t('cancel')}
      mask={{ closable: false }}
      onOk={() => start.mutate()}
      onCancel={() => onClose()}
    >
      {action === 'edit' ? (
        <>
          <p className={styles['note']}>{t('edit.note')}</p>
          <EditFields fields={fields} rows={rows} errors={fieldErrors} onChange={setRows} />
        </>
      ) : action === 'transfer' ? (
        <Form layout="vertical">
          <Form.Item label={t('transfer.to')} extra={t('transfer.note')} htmlFor="bulk-owner">
            <UserPicker id="bulk-owner" value={ownerId} onChange={setOwnerId} />
          </Form.Item>
        </Form>
      ) : (
        <p>{t('delete.note', told)}</p>
      )}
      <FormProblem text={start.error ? problemOf(start.error, rows) : undefined} />
    </Modal>
  )
}

/** What stands at no field of the dialog is told above it. */
function problemOf(error: unknown, rows: readonly EditRow[]): string {
  const fields = isApiError(error, 'validation_failed') ? error.fields.map(below) : []
  const other = fields.find(({ path }) => path !== 'ownerId' && !rows.some((row) => row.key === path))
  return other ? fieldErrorWords(other) : errorWords(error)
}

/** Of `changes.custom.tier` the field. */
function below(error: FieldError): FieldError {
  return { ...error, path: error.path.replace(/^changes\./, '') }
}
