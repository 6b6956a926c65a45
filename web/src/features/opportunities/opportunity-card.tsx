import { CloseOutlined, MoreOutlined, TrophyOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../components/page/action-menu.tsx'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { dateOf, daysBetween, todayOn } from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Opportunity, Outcome } from './opportunity.ts'
import styles from './opportunity-board.module.css'

interface OpportunityCardProps {
  deal: Opportunity
  /** Without it the card offers no way out. */
  onClose?: ((outcome: Outcome) => void) | undefined
}

/** What one needs to know of a deal to move it on. */
export function OpportunityCard({ deal, onClose }: OpportunityCardProps) {
  const { t } = useTranslation('opportunity')
  const format = useFormat()
  const today = todayOn(format.timeZone)
  const days = daysBetween(dateOf(deal.stageEnteredAt, format.timeZone), today)
  const isLate = deal.expectedCloseOn !== null && deal.expectedCloseOn < today
  return (
    <>
      <Link to="/opportunities/$id" params={{ id: deal.id }} className={styles['name']} title={deal.name}>
        {deal.name}
      </Link>
      <div className={styles['customer']} title={deal.customer?.name}>
        {deal.customer?.name ?? <span className={styles['none']}>{t('card.noCustomer')}</span>}
      </div>
      <div className={styles['facts']}>
        <span className={styles['amount']}>
          {deal.amount === null ? (
            <span className={styles['none']}>{t('card.noAmount')}</span>
          ) : (
            format.money(deal.amount, { currency: deal.currency, compact: true })
          )}
        </span>
        {onClose ? <CardMenu name={deal.name} onClose={onClose} /> : null}
      </div>
      <div className={styles['foot']}>
        <span>
          {deal.expectedCloseOn ? (
            <span className={isLate ? styles['late'] : undefined}>
              {isLate
                ? t('card.late', { date: format.date(deal.expectedCloseOn) })
                : t('card.due', { date: format.date(deal.expectedCloseOn) })}
            </span>
          ) : days > 0 ? (
            t('card.days', { count: days })
          ) : (
            t('card.today')
          )}
        </span>
        <Tooltip title={deal.owner.name}>
          <span className={styles['who']}>
            <PersonAvatar name={deal.owner.name} size={22} />
            <span className="visually-hidden">{deal.owner.name}</span>
          </span>
        </Tooltip>
      </div>
    </>
  )
}

function CardMenu({ name, onClose }: { name: string; onClose: (outcome: Outcome) => void }) {
  const { t } = useTranslation('opportunity')
  return (
    <ActionMenu
      menu={{
        items: [
          {
            key: 'won',
            icon: <TrophyOutlined aria-hidden="true" />,
            label: t('action.win'),
            onClick: () => onClose('won'),
          },
          {
            key: 'lost',
            icon: <CloseOutlined aria-hidden="true" />,
            label: t('action.lose'),
            onClick: () => onClose('lost'),
          },
        ],
      }}
      button={{
        type: 'text',
        size: 'small',
        icon: <MoreOutlined aria-hidden="true" />,
        'aria-label': t('card.more', { name }),
        // The card behind it is carried by the pointer and by the keyboard.
        onPointerDown: (event) => event.stopPropagation(),
        onKeyDown: (event) => event.stopPropagation(),
      }}
    />
  )
}
