import { RollbackOutlined, StopOutlined, ThunderboltOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeaderAction } from '../../components/record-kind/kind-config.ts'
import { may, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import { ConversionDrawer } from './conversion-drawer.tsx'
import { ConvertedNote } from './converted-note.tsx'
import { leadConfig } from './lead-kind.tsx'
import { LeadPath } from './lead-path.tsx'
import { useLeadStatus } from './use-lead-status.ts'

export function LeadPage() {
  const { t } = useTranslation('lead')
  const [converting, setConverting] = useState<RecordItem | null>(null)
  const status = useLeadStatus()

  const actions = (lead: RecordItem): HeaderAction[] => {
    const isInvalid = textOf(lead, 'status') === 'invalid'
    return [
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
