import { RollbackOutlined, ShopOutlined, StopOutlined, ThunderboltOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeaderAction } from '../../components/record-kind/kind-config.ts'
import { may, namedOf, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import { recordPath } from '../../lib/record-path.ts'
import { ConversionDrawer } from './conversion-drawer.tsx'
import { ConvertedNote } from './converted-note.tsx'
import { leadConfig } from './lead-kind.tsx'
import { LeadPath } from './lead-path.tsx'
import { useLeadStatus } from './use-lead-status.ts'

export function LeadPage() {
  const { t } = useTranslation('lead')
  const [converting, setConverting] = useState<RecordItem | null>(null)
  const navigate = useNavigate()
  const status = useLeadStatus()

  const actions = (lead: RecordItem): HeaderAction[] => {
    const isInvalid = textOf(lead, 'status') === 'invalid'
    const customer = namedOf(lead, 'convertedCustomerId')
    return [
      ...(customer
        ? [
            {
              key: 'customer',
              label: t('converted.go'),
              icon: <ShopOutlined aria-hidden="true" />,
              isPrimary: true,
              onClick: () => void navigate({ to: recordPath('customer', customer.id) ?? '.' }),
            },
          ]
        : []),
      ...(may(lead, 'convert')
        ? [
            {
              key: 'convert',
              label: t('convert'),
              icon: <ThunderboltOutlined aria-hidden="true" />,
              isPrimary: true,
              onClick: () => setConverting(lead),
            },
          ]
        : []),
      ...(may(lead, 'edit')
        ? [
            isInvalid
              ? {
                  key: 'reopen',
                  label: t('reopen'),
                  icon: <RollbackOutlined aria-hidden="true" />,
                  isSecondary: true,
                  onClick: () => status.move(lead, 'contacted'),
                }
              : {
                  key: 'markInvalid',
                  label: t('markInvalid'),
                  icon: <StopOutlined aria-hidden="true" />,
                  isSecondary: true,
                  onClick: () => status.move(lead, 'invalid'),
                },
          ]
        : []),
    ]
  }

  return (
    <>
      <RecordPage
        config={leadConfig}
        actions={actions}
        path={(lead) => (
          <>
            <LeadPath
              lead={lead}
              isBusy={status.isMoving}
              onMove={(next) => status.move(lead, next)}
              onConvert={() => setConverting(lead)}
            />
            <ConvertedNote lead={lead} />
          </>
        )}
      />
      {converting ? (
        <ConversionDrawer key={converting.id} lead={converting} onClose={() => setConverting(null)} />
      ) : null}
    </>
  )
}
