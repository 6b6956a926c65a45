import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { followUpIconOf } from '../../components/timeline/activity-icon.tsx'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomeFollowUp } from './home-report.ts'
import { SubjectLink } from './subject-link.tsx'

const shownItems = 6

export function FollowUpsPanel({ items }: { items: HomeFollowUp[] }) {
  const { t } = useTranslation('home')
  const words = useRecordWords()
  const format = useFormat()
  return (
    <Panel title={t('followUps.title')} extra={<Link to={listPath('followUp')}>{t('followUps.all')}</Link>}>
      {items.length === 0 ? (
        <PanelNote>{t('followUps.empty')}</PanelNote>
      ) : (
        <ul className={styles['list']}>
          {items.slice(0, shownItems).map((item) => (
            <li key={item.id} className={styles['followUp']}>
              <span className={styles['typeIcon']} role="img" aria-label={words.option('followUp', 'type', item.type)}>
                {followUpIconOf(item.type)}
              </span>
              <div className={styles['followUpText']}>
                <div className={styles['followUpHead']}>
                  <SubjectLink subject={item.subject} />
                  <span className={styles['when']}>
                    {item.createdBy ? `${item.createdBy.name} · ` : ''}
                    <time dateTime={item.occurredAt}>{format.relative(item.occurredAt)}</time>
                  </span>
                </div>
                <p className={styles['content']}>{item.content}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
