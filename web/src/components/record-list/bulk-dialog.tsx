import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Modal, Progress, Spin } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { UserPicker } from '../pickers/user-picker.tsx'
import { titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { forgetRecord, refreshRecords } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './bulk.module.css'
import { useBulkRun, type BulkResult } from './use-bulk-run.ts'

export type BulkAction = 'transfer' | 'delete'

interface BulkDialogProps {
  action: BulkAction
  config: RecordKindConfig
  records: readonly RecordItem[]
  /** With the ids of those that failed, which stay ticked. */
  onClose: (failed: string[]) => void
}

/** Asks once, does it record by record, and says of each what came of it. */
export function BulkDialog({ action, config, records, onClose }: BulkDialogProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const client = useQueryClient()
  const [ownerId, setOwnerId] = useState<string | null>(null)
  const { results, isRunning, run, stop } = useBulkRun()
  const isStarted = results.length > 0
  const kind = words.kindsInText(config.kind)
  const failed = results.filter((result) => result.state !== 'done').map((result) => result.record.id)

  const start = async () => {
    await run(records, async (record) => {
      if (action === 'delete') {
        await api.delete(`${config.path}/${record.id}`, { query: { version: record.version } })
        forgetRecord(client, config.path, record.id)
      } else await api.put(`${config.path}/${record.id}/owner`, { ownerId, version: record.version })
    })
    await refreshRecords(client)
  }

  const footer = isStarted
    ? isRunning
      ? [
          <Button key="stop" onClick={stop}>
            {t('bulk.stop')}
          </Button>,
        ]
      : [
          <Button key="close" type="primary" onClick={() => onClose(failed)}>
            {t('bulk.close')}
          </Button>,
        ]
    : [
        <Button key="cancel" onClick={() => onClose(records.map((record) => record.id))}>
          {t('bulk.cancel')}
        </Button>,
        <Button
          key="go"
          type="primary"
          danger={action === 'delete'}
          disabled={action === 'transfer' && !ownerId}
          onClick={() => void start()}
        >
          {t(`bulk.${action}.go`, { count: records.length })}
        </Button>,
      ]
  return (
    <Modal
      open
      title={t(`bulk.${action}.title`, { count: records.length, kind })}
      footer={footer}
      closable={!isRunning}
      mask={{ closable: false }}
      onCancel={() => !isRunning && onClose(isStarted ? failed : records.map((record) => record.id))}
    >
      {isStarted ? (
        <BulkResults config={config} results={results} isRunning={isRunning} />
      ) : action === 'transfer' ? (
        <Form layout="vertical">
          <Form.Item label={t('bulk.transfer.to')} extra={t('bulk.transfer.note')} htmlFor="bulk-owner">
            <UserPicker id="bulk-owner" value={ownerId} onChange={setOwnerId} />
          </Form.Item>
        </Form>
      ) : (
        <p>{t('bulk.delete.note', { kind })}</p>
      )}
    </Modal>
  )
}

function BulkResults({
  config,
  results,
  isRunning,
}: {
  config: RecordKindConfig
  results: readonly BulkResult[]
  isRunning: boolean
}) {
  const { t } = useTranslation('list')
  const done = results.filter((result) => result.state === 'done').length
  const failed = results.filter((result) => result.state === 'failed').length
  const percent = Math.round(
    ((results.length - results.filter((result) => result.state === 'waiting').length) / results.length) * 100,
  )
  // What went wrong comes first: that is what somebody has to look at.
  const sorted = isRunning
    ? results
    : results.toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'))
  return (
    <>
      <Progress
        percent={percent}
        showInfo={false}
        status={failed > 0 ? 'exception' : isRunning ? 'active' : 'success'}
        aria-label={t('bulk.progress')}
      />
      <p role="status">{t('bulk.summary', { done, failed, total: results.length })}</p>
      <ul className={styles['results']}>
        {sorted.map((result) => (
          <li key={result.record.id} className={styles['result']}>
            <StateIcon state={result.state} />
            <span className={styles['name']}>{titleOf(config, result.record)}</span>
            <span className={styles['reason']}>
              {result.state === 'failed'
                ? errorWords(result.error)
                : result.state === 'waiting'
                  ? null
                  : t(`bulk.state.${result.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function StateIcon({ state }: { state: BulkResult['state'] }) {
  switch (state) {
    case 'done':
      return <CheckCircleFilled className={styles['good']} aria-hidden="true" />
    case 'failed':
      return <CloseCircleFilled className={styles['bad']} aria-hidden="true" />
    case 'skipped':
      return <MinusCircleOutlined aria-hidden="true" />
    case 'waiting':
      return <Spin size="small" />
  }
}
