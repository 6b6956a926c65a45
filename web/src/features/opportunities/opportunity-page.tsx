import { CloseOutlined, FileDoneOutlined, RightOutlined, RollbackOutlined, TrophyOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LineTable } from '../../components/line-items/line-table.tsx'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import type { HeaderAction } from '../../components/record-kind/kind-config.ts'
import { may, type RecordItem } from '../../components/record-kind/record.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useRight } from '../../lib/session.ts'
import { ContractForm } from '../contracts/contract-form.tsx'
import { contractConfig } from '../contracts/contract-kind.tsx'
import { contractStart } from '../contracts/contract-start.ts'
import { CloseDialog } from './close-dialog.tsx'
import { asOpportunity, type Outcome, reopen, showChanged, showCurrent } from './opportunity.ts'
import { opportunityConfig } from './opportunity-kind.tsx'
import { OpportunityPath } from './opportunity-path.tsx'
import { StageHistory } from './stage-history.tsx'
import { useStageMove } from './use-stage-move.ts'

/** One deal: where it stands on its way, what it is about, and the two ways in which it ends. */
export function OpportunityPage() {
  const { t } = useTranslation('opportunity')
  const { message, modal } = App.useApp()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const moving = useStageMove()
  const mayContract = useRight('contract.create')
  const [contracting, setContracting] = useState<RecordItem>()
  const [closing, setClosing] = useState<{ record: RecordItem; outcome: Outcome }>()
  const reopening = useMutation({
    mutationFn: reopen,
    onSuccess: (record) => {
      showChanged(queryClient, record)
      void message.success(t('reopen.done'))
    },
    onError: (error) => {
      showCurrent(queryClient, error)
      void message.error(errorWords(error))
    },
  })

  const askReopen = (record: RecordItem) =>
    void modal.confirm({
      title: t('reopen.title', { name: asOpportunity(record).name }),
      content: t('reopen.text', { stage: asOpportunity(record).stage.name }),
      okText: t('action.reopen'),
      onOk: () => reopening.mutateAsync(record).catch(() => undefined),
    })

  /** One stage on; from the last one the next step is to win. */
  const nextStep = (record: RecordItem): HeaderAction[] => {
    const next = may(record, 'changeStage') ? moving.nextOf(record) : undefined
    if (!next) return []
    return [
      {
        key: 'advance',
        label: t('action.advance', { stage: next.name }),
        icon: <RightOutlined aria-hidden="true" />,
        isPrimary: true,
        onClick: () => moving.move(record, next.id),
      },
    ]
  }

  const actions = (record: RecordItem): HeaderAction[] => [
    ...nextStep(record),
    ...(may(record, 'close')
      ? [
          {
            key: 'win',
            label: t('action.win'),
            icon: <TrophyOutlined aria-hidden="true" />,
            isPrimary: nextStep(record).length === 0,
            onClick: () => setClosing({ record, outcome: 'won' }),
          },
          {
            key: 'lose',
            label: t('action.lose'),
            icon: <CloseOutlined aria-hidden="true" />,
            onClick: () => setClosing({ record, outcome: 'lost' }),
          },
        ]
      : []),
    ...(mayContract && asOpportunity(record).status === 'won'
      ? [
          {
            key: 'contract',
            label: t('action.contract'),
            icon: <FileDoneOutlined aria-hidden="true" />,
            isPrimary: true,
            onClick: () => setContracting(record),
          },
        ]
      : []),
    ...(may(record, 'reopen')
      ? [
          {
            key: 'reopen',
            label: t('action.reopen'),
            icon: <RollbackOutlined aria-hidden="true" />,
            onClick: () => askReopen(record),
          },
        ]
      : []),
  ]

  return (
    <>
      <RecordPage
        config={opportunityConfig}
        actions={actions}
        path={(record) => (
          <OpportunityPath record={record} moving={moving} onClose={() => setClosing({ record, outcome: 'won' })} />
        )}
        tabs={(record) => {
          const { lines, currency } = asOpportunity(record)
          return [
            {
              key: 'lines',
              label: t('tab.lines'),
              count: lines?.length || null,
              children: <LineTable lines={lines ?? []} currency={currency} />,
            },
            { key: 'stages', label: t('tab.stages'), children: <StageHistory record={record} /> },
          ]
        }}
      />
      <ContractForm
        config={contractConfig}
        isOpen={contracting !== undefined}
        initial={contracting && contractStart(contracting)}
        onClose={() => setContracting(undefined)}
        onSaved={(contract) => void navigate({ to: `${contractConfig.path}/${contract.id}` })}
      />
      {closing ? (
        <CloseDialog record={closing.record} outcome={closing.outcome} onDone={() => setClosing(undefined)} />
      ) : null}
    </>
  )
}
