import { Button, Checkbox, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../components/page/facts.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { dateOf } from '../../../lib/dates.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import styles from '../settings.module.css'
import type { BinEntry } from './recycle-bin-api.ts'
import { useBinActions } from './use-bin-actions.ts'

export function BinList({ entries }: { entries: BinEntry[] }) {
  const { t } = useTranslation('recycleBin')
  const words = useRecordWords()
  const format = useFormat()
  const isPhone = useIsPhone()
  const about = useAbout()
  const [chosenIds, setChosenIds] = useState<string[]>([])
  const actions = useBinActions(() => setChosenIds([]))
  const chosen = entries.filter((entry) => chosenIds.includes(entry.id))

  const buttons = (entry: BinEntry): ReactNode => (
    <>
      {entry.can.restore ? (
        <Button type="link" size="small" disabled={actions.isWorking} onClick={() => actions.restore([entry])}>
          {t('restore')}
        </Button>
      ) : null}
      {entry.can.purge ? (
        <Button type="text" size="small" danger disabled={actions.isWorking} onClick={() => actions.purge([entry])}>
          {t('purge')}
        </Button>
      ) : null}
    </>
  )
  const choose = (id: string, isChosen: boolean) =>
    setChosenIds((before) => (isChosen ? [...before, id] : before.filter((other) => other !== id)))
  const bar = chosen.length > 0 && (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('chosen', { count: chosen.length })}>
      <Button type="primary" loading={actions.isWorking} onClick={() => actions.restore(chosen)}>
        {t('restoreChosen', { count: chosen.length })}
      </Button>
      {chosen.every((entry) => entry.can.purge) ? (
        <Button danger disabled={actions.isWorking} onClick={() => actions.purge(chosen)}>
          {t('purgeChosen', { count: chosen.length })}
        </Button>
      ) : null}
    </div>
  )
  if (isPhone) {
    return (
      <>
        {bar}
        <ul className={styles['cards']}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles['card']}>
              <Checkbox
                aria-label={entry.name}
                checked={chosenIds.includes(entry.id)}
                disabled={!entry.can.restore}
                onChange={(event) => choose(entry.id, event.target.checked)}
              />
              <div className={styles['cardText']}>
                <div>{entry.name}</div>
                <small className={styles['quiet']}>
                  <Facts
                    parts={[
                      words.kind(entry.kind),
                      about(entry),
                      entry.deletedBy?.name,
                      format.relative(entry.deletedAt),
                    ]}
                  />
                </small>
              </div>
              <div className={styles['cardButtons']}>{buttons(entry)}</div>
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <>
      {bar}
      <Table<BinEntry>
        size="middle"
        rowKey="id"
        pagination={false}
        dataSource={entries}
        rowSelection={{
          selectedRowKeys: chosenIds,
          onChange: (keys) => setChosenIds(keys.map(String)),
          getCheckboxProps: (entry) => ({ disabled: !entry.can.restore, 'aria-label': entry.name }),
        }}
        columns={[
          {
            title: t('column.name'),
            key: 'name',
            render: (_, entry) => (
              <div>
                {entry.name}
                <small className={styles['quiet']} style={{ display: 'block' }}>
                  {about(entry)}
                </small>
              </div>
            ),
          },
          { title: t('column.kind'), key: 'kind', width: 100, render: (_, entry) => words.kind(entry.kind) },
          { title: t('column.deletedBy'), key: 'deletedBy', width: 100, render: (_, entry) => entry.deletedBy?.name },
          {
            title: t('column.deletedAt'),
            key: 'deletedAt',
            width: 130,
            render: (_, entry) => <time dateTime={entry.deletedAt}>{format.when(entry.deletedAt)}</time>,
          },
          {
            title: t('column.purgeAt'),
            key: 'purgeAt',
            width: 120,
            render: (_, entry) => (
              <time dateTime={entry.purgeAt} title={format.dateTime(entry.purgeAt)}>
                {format.date(dateOf(entry.purgeAt, format.timeZone))}
              </time>
            ),
          },
          {
            title: <span className="visually-hidden">{t('column.actions')}</span>,
            key: 'actions',
            width: 210,
            align: 'end',
            render: (_, entry) => buttons(entry),
          },
        ]}
      />
    </>
  )
}

/** What comes back with it, or with what it comes back. */
function useAbout(): (entry: BinEntry) => string {
  const { t } = useTranslation('recycleBin')
  const words = useRecordWords()
  return ({ root, parts }) => {
    if (root) return t('partOf', { kind: words.kindInText(root.kind), name: root.name })
    const told = parts.map(({ kind, count }) => t('part', { count, kind: words.kindsInText(kind) }))
    return told.length > 0 ? t('with', { parts: told.join(t('separator')) }) : ''
  }
}
