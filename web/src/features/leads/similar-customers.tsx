import { ExclamationCircleFilled } from '@ant-design/icons'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../components/fields/record-link.tsx'
import type { Named } from '../../components/record-kind/record.ts'
import { answer, client, ofRecord } from '../../lib/client.ts'
import styles from './lead.module.css'

export const proposalQuery = (leadId: string) =>
  queryOptions({
    queryKey: ['leads', 'proposal', leadId],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/leads/{id}/conversion-proposal', { ...ofRecord(leadId), signal })),
  })

interface SimilarCustomersProps {
  leadId: string
  chosenId: string | null
  onUse: (customer: Named) => void
}

/** Customers that the lead may already be. Nothing is shown when there are none. */
export function SimilarCustomers({ leadId, chosenId, onUse }: SimilarCustomersProps) {
  const { t } = useTranslation('lead')
  const id = useId()
  const customers = useQuery(proposalQuery(leadId)).data?.customers ?? []
  if (customers.length === 0) return null
  return (
    <section className={styles['similar']} aria-labelledby={id}>
      <h3 id={id} className={styles['similarTitle']}>
        <ExclamationCircleFilled className={styles['warning']} aria-hidden="true" /> {t('conversion.similar.title')}
      </h3>
      <ul>
        {customers.map((customer) => (
          <li key={customer.id} className={styles['similarRow']}>
            <span className={styles['similarWords']}>
              <RecordLink kind="customer" record={customer} />
              <span className={styles['quiet']}>
                {[
                  ...customer.matches.map((match) => t(`conversion.similar.match.${match}`)),
                  t('conversion.similar.owner', { name: customer.owner.name }),
                ].join(' · ')}
              </span>
            </span>
            <Button
              size="small"
              disabled={customer.id === chosenId}
              aria-label={t('conversion.similar.useNamed', { name: customer.name })}
              onClick={() => onUse({ id: customer.id, name: customer.name })}
            >
              {t(customer.id === chosenId ? 'conversion.similar.used' : 'conversion.similar.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
