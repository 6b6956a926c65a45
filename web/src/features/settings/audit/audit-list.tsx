import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import settings from '../settings.module.css'
import { AuditDetails } from './audit-details.tsx'
import type { AuditEntry } from './audit-queries.ts'
import { AuditStory } from './audit-story.tsx'
import styles from './audit.module.css'
import { useOrigin } from './use-origin.ts'

export function AuditList({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const originOf = useOrigin()
  const isPhone = useIsPhone()
  if (isPhone) return <AuditCards entries={entries} />
  return (
    <Table<AuditEntry>
      size="middle"
      rowKey="id"
      className={styles['table'] ?? ''}
      pagination={false}
      dataSource={entries}
      scroll={{ x: 820 }}
      expandable={{
        expandedRowRender: (entry) => <AuditDetails entry={entry} />,
        columnWidth: 40,
        columnTitle: <span className="visually-hidden">{t('column.details')}</span>,
      }}
      columns={[
        {
          title: t('column.at'),
          key: 'at',
          width: 176,
          render: (_, { occurredAt }) => (
            <time dateTime={occurredAt} className="tabular">
              {format.dateTime(occurredAt)}
            </time>
          ),
        },
        {
          title: t('column.actor'),
          key: 'actor',
          width: 110,
          ellipsis: true,
          render: (_, { actor }) => actor?.name ?? t('system'),
        },
        { title: t('column.what'), key: 'what', render: (_, entry) => <AuditStory entry={entry} /> },
        {
          title: t('column.via'),
          key: 'via',
          width: 190,
          render: (_, entry) => {
            const { via, from } = originOf(entry)
            return (
              <div>
                {via}
                {from ? <small className={styles['from']}>{from}</small> : null}
              </div>
            )
          },
        },
      ]}
    />
  )
}

function AuditCards({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const originOf = useOrigin()
  const [openId, setOpenId] = useState<string>()
  return (
    <ul className={settings['cards']}>
      {entries.map((entry) => {
        const isOpen = entry.id === openId
        const { via, from } = originOf(entry)
        return (
          <li key={entry.id} className={styles['card']}>
            <p className={styles['cardHead']}>
              <strong>{entry.actor?.name ?? t('system')}</strong>
              <time dateTime={entry.occurredAt}>{format.dateTime(entry.occurredAt)}</time>
            </p>
            <AuditStory entry={entry} />
            <button
              type="button"
              className={styles['cardMore']}
              aria-expanded={isOpen}
              onClick={() => setOpenId(isOpen ? undefined : entry.id)}
            >
              {[via, from].filter(Boolean).join(' · ')}{' '}
              {isOpen ? <UpOutlined aria-hidden="true" /> : <DownOutlined aria-hidden="true" />}
            </button>
            {isOpen ? <AuditDetails entry={entry} /> : null}
          </li>
        )
      })}
    </ul>
  )
}
