import { useTranslation } from 'react-i18next'
import { describeDevice } from '../security/device.ts'
import type { AuditEntry } from './audit-queries.ts'
import type { Via } from './audit-search.ts'

/** Through what somebody came, and from where: 网页 / Chrome · 10.0.0.7. */
export function useOrigin(): (entry: AuditEntry) => { via: string; from: string } {
  const { t } = useTranslation('audit')
  return ({ via, apiKey, ip, userAgent }) => {
    const { browser, system } = describeDevice(userAgent)
    const client = via === 'web' ? [browser, system].filter(Boolean).join(' / ') : ''
    const name = apiKey ? t('via.apiKey', { name: apiKey.name }) : t(`via.${via as Via}`)
    return { via: name, from: [client, ip].filter(Boolean).join(' · ') }
  }
}
