import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { dateOf } from '../../../lib/dates.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import settings from '../settings.module.css'
import type { ApiKey } from './api-keys-api.ts'
import styles from './api-keys.module.css'
import { KeyStatus } from './key-status.tsx'
import { RevokeButton } from './revoke-button.tsx'
import { useScopeWords } from './use-scope-words.ts'

interface KeyListProps {
  keys: ApiKey[]
  /** Of everybody: then whose each one is. */
  hasOwners: boolean
  onOpen: (id: string) => void
}

export function KeyList({ keys, hasOwners, onOpen }: KeyListProps) {
  const { t } = useTranslation(['apiKey', 'common'])
  const words = useRecordWords()
  const format = useFormat()
  const scopes = useScopeWords()
  const isPhone = useIsPhone()
  const scopesOf = (apiKey: ApiKey) => scopes(apiKey.rights).join(t('common:listSeparator'))
  const ends = ({ expiresAt }: ApiKey) =>
    expiresAt ? format.date(dateOf(expiresAt, format.timeZone)) : t('expiry.never')
  const opener = (apiKey: ApiKey) => (
    <button type="button" className={styles['opener']} onClick={() => onOpen(apiKey.id)}>
      {apiKey.name}
    </button>
  )
  const name = (apiKey: ApiKey) => (
    <>
      {opener(apiKey)} {apiKey.status === 'active' ? null : <KeyStatus apiKey={apiKey} />}
    </>
  )
  const action = (apiKey: ApiKey) => (apiKey.can['revoke'] ? <RevokeButton apiKey={apiKey} /> : null)
  if (isPhone) {
    return (
      <ul className={settings['cards']}>
        {keys.map((apiKey) => (
          <li key={apiKey.id} className={settings['card']}>
            <div className={settings['cardText']}>
              <div>{name(apiKey)}</div>
              <small className={styles['cut']}>{scopesOf(apiKey)}</small>
              <small className={styles['cut']}>
                {[
                  hasOwners ? apiKey.owner?.name : null,
                  apiKey.lastUsedAt ? t('usedAt', { when: format.relative(apiKey.lastUsedAt) }) : t('neverUsed'),
                  t('endsOn', { day: ends(apiKey) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
            {action(apiKey)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<ApiKey>
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={keys}
      scroll={{ x: 760 }}
      columns={[
        {
          title: words.field('apiKey', 'name'),
          key: 'name',
          width: 200,
          render: (_, row) => (
            <>
              {name(row)}
              <small className={styles['cut']}>
                <code>…{row.lastFour}</code>
              </small>
            </>
          ),
        },
        ...(hasOwners
          ? [
              {
                title: t('column.owner'),
                key: 'owner',
                width: 100,
                render: (_: unknown, row: ApiKey) => row.owner?.name,
              },
            ]
          : []),
        { title: t('form.rights'), key: 'rights', ellipsis: true, render: (_, row) => scopesOf(row) },
        {
          title: words.field('apiKey', 'lastUsedAt'),
          key: 'used',
          width: 130,
          render: (_, { lastUsedAt }) =>
            lastUsedAt ? <time dateTime={lastUsedAt}>{format.when(lastUsedAt)}</time> : t('neverUsed'),
        },
        {
          title: words.field('apiKey', 'expiresAt'),
          key: 'ends',
          width: 120,
          render: (_, row) =>
            row.expiresAt ? (
              <time dateTime={row.expiresAt} className="tabular">
                {ends(row)}
              </time>
            ) : (
              ends(row)
            ),
        },
        {
          title: <span className="visually-hidden">{t('column.actions')}</span>,
          key: 'actions',
          width: 84,
          align: 'end',
          render: (_, row) => action(row),
        },
      ]}
    />
  )
}
