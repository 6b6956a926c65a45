import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Checkbox, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { UserPicker } from '../pickers/user-picker.tsx'
import type { Named } from '../record-kind/record.ts'
import { recordAddress, titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { hasTeam, namedOf, type RecordItem } from '../record-kind/record.ts'
import { forgetRecord, refreshRecords, showRecord } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'

/** Asks and deletes. A record's own page then has nothing left to show and goes back to the list. */
export function useDelete(config: RecordKindConfig, { isOwnPage = true } = {}): (record: RecordItem) => void {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  return (record) =>
    void modal.confirm({
      title: t('delete.title', { name: titleOf(config, record) }),
      content: words.of(config.kind, 'delete.text', 'record'),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await api.delete(recordAddress(config, record.id), { query: { version: record.version } })
        } catch (error) {
          void message.error(errorWords(error))
          if (isApiError(error) && error.status === 409) void refreshRecords(client)
          return
        }
        if (isOwnPage) await navigate({ to: config.path })
        forgetRecord(client, config.path, record.id)
        void refreshRecords(client)
        void message.success(t('delete.done'))
      },
    })
}

interface TransferDialogProps {
  config: RecordKindConfig
  record: RecordItem
  onClose: () => void
}

/** Hands a record over to a colleague. */
export function TransferDialog({ config, record, onClose }: TransferDialogProps) {
  useReturnFocus()
  const { t } = useTranslation('record')
  const { message } = App.useApp()
  const client = useQueryClient()
  const [owner, setOwner] = useState<Named | null>(null)
  const [isKept, setKept] = useState(false)
  const former = namedOf(record, 'ownerId')
  const transfer = useMutation({
    mutationFn: (ownerId: string) =>
      api.put<RecordItem>(`${recordAddress(config, record.id)}/owner`, {
        ownerId,
        version: record.version,
        ...(isKept ? { keepsFormerOwner: true } : {}),
      }),
    onSuccess: (saved) => {
      showRecord(client, config.path, saved)
      void refreshRecords(client)
      void message.success(t('transfer.done', { name: namedOf(saved, 'ownerId')?.name ?? '' }))
      onClose()
    },
    onError: (error) => void message.error(errorWords(error)),
  })
  return (
    <Modal
      open
      title={t('transfer.title', { name: titleOf(config, record) })}
      okText={t('transfer.go')}
      okButtonProps={{ disabled: !owner, loading: transfer.isPending }}
      onOk={() => owner && transfer.mutate(owner.id)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={t('transfer.to')} extra={t('transfer.note')} htmlFor="new-owner">
          <UserPicker
            id="new-owner"
            autoFocus
            value={owner?.id ?? null}
            except={former?.id ?? ''}
            onChange={(_, user) => setOwner(user)}
          />
        </Form.Item>
        {former && hasTeam(record) ? (
          <Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)}>
            {t('transfer.keep', { name: former.name })}
          </Checkbox>
        ) : null}
      </Form>
    </Modal>
  )
}
