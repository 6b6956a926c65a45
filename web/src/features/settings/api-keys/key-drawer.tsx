import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '../../../components/page/query-view.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { type ApiKey, apiKeyQuery } from './api-keys-api.ts'
import styles from './api-keys.module.css'
import { KeyStatus } from './key-status.tsx'
import { RevokeButton } from './revoke-button.tsx'
import { useScopeWords } from './use-scope-words.ts'

/** All there is to know of a key, but not the key. */
export function KeyDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  useReturnFocus()
  const { t } = useTranslation('apiKey')
  const query = useQuery(apiKeyQuery(id))
  return (
    <Drawer
      open
      size={480}
      title={query.data?.name ?? t('title')}
      onClose={onClose}
      extra={query.data?.can['revoke'] ? <RevokeButton apiKey={query.data} /> : null}
    >
      <QueryView query={query}>{(apiKey) => <Facts apiKey={apiKey} />}</QueryView>
    </Drawer>
  )
}

function Facts({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('apiKey')
  const words = useRecordWords()
  const format = useFormat()
  const scopes = useScopeWords()
  const facts: [label: string, value: ReactNode][] = [
    [words.field('apiKey', 'status'), <KeyStatus key="status" apiKey={apiKey} />],
    [
      t('column.key'),
      <code key="key">
        {apiKey.prefix}…{apiKey.lastFour}
      </code>,
    ],
    [t('column.owner'), apiKey.owner?.name],
    [t('column.madeAt'), format.dateTime(apiKey.createdAt)],
    [words.field('apiKey', 'expiresAt'), apiKey.expiresAt ? format.dateTime(apiKey.expiresAt) : t('expiry.never')],
    ...(apiKey.revokedAt
      ? [[words.field('apiKey', 'revokedAt'), format.dateTime(apiKey.revokedAt)] as [string, ReactNode]]
      : []),
    [words.field('apiKey', 'lastUsedAt'), apiKey.lastUsedAt ? format.dateTime(apiKey.lastUsedAt) : t('neverUsed')],
    ...(apiKey.lastUsedIp ? [[words.field('apiKey', 'lastUsedIp'), apiKey.lastUsedIp] as [string, ReactNode]] : []),
  ]
  return (
    <>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles['part']}>{t('form.rights')}</h2>
      <ul className={styles['scopes']} tabIndex={0} aria-label={t('form.rights')}>
        {scopes(apiKey.rights).map((scope) => (
          <li key={scope}>{scope}</li>
        ))}
      </ul>
      <p className={styles['quiet']}>{t('neverMore')}</p>
    </>
  )
}
