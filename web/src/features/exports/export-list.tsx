import { Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/page/facts.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { DecisionDialog, type AskedDecision } from './decision-dialog.tsx'
import { ExportActions } from './export-actions.tsx'
import type { ExportItem } from './export-queries.ts'
import { ExportStanding } from './export-standing.tsx'
import styles from './exports.module.css'

export function ExportList({ items }: { items: ExportItem[] }) {
  const { t } = useTranslation('exports')
  const words = useRecordWords()
  const format = useFormat()
  const isPhone = useIsPhone()
  const [asked, setAsked] = useState<AskedDecision>()
  const dialog = asked ? <DecisionDialog {...asked} onClose={() => setAsked(undefined)} /> : null
  if (isPhone) {
    return (
      <>
        <ul className={styles['cards']}>
          {items.map((item) => (
            <li key={item.id} className={styles['card']}>
              <strong>{item.fileName}</strong>
              <small className={styles['quiet']}>
                <Facts parts={[words.kinds(item.kind), item.createdBy?.name, format.relative(item.createdAt)]} />
              </small>
              <ExportStanding item={item} />
              <ExportActions item={item} onDecide={setAsked} />
            </li>
          ))}
        </ul>
        {dialog}
      </>
    )
  }
  return (
    <>
      <Table<ExportItem>
        size="middle"
        rowKey="id"
        pagination={false}
        dataSource={items}
        columns={[
          { title: t('list.file'), key: 'file', render: (_, item) => item.fileName },
          { title: t('list.kind'), key: 'kind', width: 100, render: (_, item) => words.kinds(item.kind) },
          { title: t('list.status'), key: 'status', width: 260, render: (_, item) => <ExportStanding item={item} /> },
          { title: t('list.by'), key: 'by', width: 100, render: (_, item) => item.createdBy?.name },
          {
            title: t('list.at'),
            key: 'at',
            width: 130,
            render: (_, item) => <time dateTime={item.createdAt}>{format.when(item.createdAt)}</time>,
          },
          {
            title: <span className="visually-hidden">{t('list.actions')}</span>,
            key: 'actions',
            width: 210,
            align: 'end',
            render: (_, item) => <ExportActions item={item} onDecide={setAsked} />,
          },
        ]}
      />
      {dialog}
    </>
  )
}
