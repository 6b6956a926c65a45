import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { OptionTag } from '../../components/fields/option-tag.tsx'
import { optionTone } from '../../components/fields/option-tone.ts'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { statusChangesQuery, type Status } from './contract.ts'
import styles from './contracts.module.css'

/** Through which statuses a contract went: when, by whom, and what was said about it. */
export function StatusHistory({ id }: { id: string }) {
  const { t } = useTranslation('contract')
  const words = useRecordWords()
  const format = useFormat()
  const query = useQuery(statusChangesQuery(id))
  const tag = (status: Status) => (
    <OptionTag label={words.option('contract', 'status', status)} tone={optionTone(status) ?? 'quiet'} />
  )
  return (
    <QueryView query={query}>
      {({ items }) => (
        <ol className={styles['history']}>
          {items.toReversed().map((change) => (
            <li key={change.id} className={styles['change']}>
              <span className={styles['steps']}>
                {change.from ? (
                  <>
                    {tag(change.from)}
                    <span aria-hidden="true">→</span>
                    <span className="visually-hidden">{t('history.to')}</span>
                  </>
                ) : null}
                {tag(change.to)}
              </span>
              <span className={styles['by']}>
                {change.changedBy ? (
                  <>
                    <PersonAvatar name={change.changedBy.name} size={22} /> {change.changedBy.name}
                  </>
                ) : null}
              </span>
              <time className={`${styles['when']} tabular`} dateTime={change.changedAt}>
                {format.dateTime(change.changedAt)}
              </time>
              {change.remark ? <p className={styles['remark']}>{change.remark}</p> : null}
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  )
}
