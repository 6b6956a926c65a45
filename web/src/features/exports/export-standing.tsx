import { Progress, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { wordFor } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { ExportItem } from './export-queries.ts'
import styles from './exports.module.css'

const colors = {
  waiting: 'warning',
  refused: 'error',
  running: 'processing',
  done: 'success',
  cancelled: 'default',
  failed: 'error',
  expired: 'default',
} as const

/** How far it has come, how many rows it has, and why it did not get further. */
export function ExportStanding({ item }: { item: ExportItem }) {
  const { t } = useTranslation('exports')
  const format = useFormat()
  const { status, rows, done } = item
  const number = format.number(rows ?? 0)
  return (
    <div className={styles['standing']} role={status === 'running' ? 'status' : undefined}>
      <Tag color={colors[status]}>{t(`status.${status}`)}</Tag>
      {rows === null || done === null ? (
        <span>{t('list.unseen')}</span>
      ) : status === 'running' ? (
        <Progress
          size="small"
          percent={rows === 0 ? 0 : Math.min(100, Math.floor((done / rows) * 100))}
          status="active"
          aria-label={t('progress', { done: format.number(done), total: number })}
        />
      ) : (
        <span className="tabular">{t('list.rowCount', { count: rows, number })}</span>
      )}
      <Note item={item} />
    </div>
  )
}

function Note({ item: { status, fault, reason, decidedBy, expiresAt } }: { item: ExportItem }) {
  const { t } = useTranslation('exports')
  const format = useFormat()
  const note =
    status === 'failed' && fault
      ? (wordFor(`errors:${fault}`) ?? wordFor('errors:internal'))
      : status === 'done' && expiresAt
        ? t('list.expires', { date: format.dateTime(expiresAt) })
        : reason
          ? t('list.reason', { name: decidedBy?.name ?? '', reason })
          : null
  return note ? <small className={styles['note']}>{note}</small> : null
}
