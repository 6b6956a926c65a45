import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../components/record-kind/words.ts'
import type { Part } from './conversion-start.ts'
import styles from './lead.module.css'
import { proposalQuery } from './similar-customers.tsx'

/** What a new record will not have from the lead, because this person may not see it there. */
export function LeftWithLead({ leadId, part }: { leadId: string; part: Part }) {
  const { t } = useTranslation(['lead', 'fields'])
  const words = useRecordWords()
  const left = useQuery(proposalQuery(leadId)).data?.leftWithLead.filter((one) => one.part === part) ?? []
  if (left.length === 0) return null
  const fields = left.map(({ field }) => words.field('lead', field)).join(t('fields:separator'))
  return <p className={styles['quiet']}>{t('conversion.left', { fields })}</p>
}
