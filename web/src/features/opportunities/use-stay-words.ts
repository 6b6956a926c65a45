import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

/** How long an opportunity stood in a stage: 「不足 1 天」, 「3.5 天」. */
export function useStayWords(): (days: number, decimals: number) => string {
  const { t } = useTranslation('opportunity')
  const format = useFormat()
  return (days, decimals) => (days < 1 ? t('daysFew') : t('days', { days: format.number(days, decimals) }))
}
