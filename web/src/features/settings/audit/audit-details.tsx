import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from './audit-queries.ts'
import styles from './audit.module.css'

/** All that is known of an entry, as it is stored: for whoever has to prove something. */
export function AuditDetails({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit')
  const { changes: _, ...others } = entry.data
  const rows: [name: string, value: string | null][] = [
    [t('details.action'), entry.kind],
    [t('details.recordId'), entry.subject.id],
    [t('details.ip'), entry.ip],
    [t('details.userAgent'), entry.userAgent],
    [t('details.requestId'), entry.requestId],
    [t('details.position'), entry.position === null ? t('details.unsealed') : String(entry.position)],
    [t('details.hash'), entry.hash],
    [t('details.more'), Object.keys(others).length > 0 ? JSON.stringify(others) : null],
  ]
  return (
    <dl className={styles['details']}>
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>{t('details.only')}</dt>
        <dd>
          <Link to="/settings/audit" search={{ recordId: entry.subject.id }}>
            {t('details.sameRecord')}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
