import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { may, type RecordItem } from '../../components/record-kind/record.ts'
import { StagePath } from '../../components/stage-path/stage-path.tsx'
import { asOpportunity, stageChangesQuery } from './opportunity.ts'
import type { StageMove } from './use-stage-move.ts'
import { useStayWords } from './use-stay-words.ts'

interface OpportunityPathProps {
  record: RecordItem
  moving: StageMove
  onClose: () => void
}

/** The way to the contract, with the days spent in each stage; a press moves the deal there. */
export function OpportunityPath({ record, moving, onClose }: OpportunityPathProps) {
  const { t } = useTranslation('opportunity')
  const stayWords = useStayWords()
  const deal = asOpportunity(record)
  const changes = useQuery(stageChangesQuery(deal.id)).data?.items ?? []
  const known = moving.stagesOf(record)
  // Without a right to the pipeline there is still the stage it is in.
  const stages = known.length > 0 ? known : [{ ...deal.stage, winRate: deal.winRate }]
  const daysIn = (stageId: string) => {
    const spent = changes.filter((change) => change.to.id === stageId)
    return spent.length > 0 ? spent.reduce((sum, change) => sum + change.days, 0) : undefined
  }
  return (
    <StagePath
      label={t('path')}
      stages={stages.map(({ id, name }) => {
        const days = daysIn(id)
        return {
          id,
          name,
          ...(days === undefined ? {} : { note: stayWords(days, 0) }),
        }
      })}
      currentId={moving.movingTo ?? deal.stageId}
      outcome={deal.status}
      isBusy={moving.movingTo !== undefined}
      onMove={may(record, 'changeStage') ? (stageId) => moving.move(record, stageId) : undefined}
      onClose={may(record, 'close') ? onClose : undefined}
    />
  )
}
