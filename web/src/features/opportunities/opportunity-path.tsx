import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { may, type RecordItem } from '../../components/record-kind/record.ts'
import { allPipelinesQuery } from '../../components/stage-path/pipelines.ts'
import { StagePath } from '../../components/stage-path/stage-path.tsx'
import { errorWords } from '../../lib/error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { asOpportunity, moveToStage, showChanged, showCurrent, stageChangesQuery } from './opportunity.ts'

interface OpportunityPathProps {
  record: RecordItem
  onClose: () => void
}

/** The way to the contract, with the days spent in each stage; a press moves the deal there. */
export function OpportunityPath({ record, onClose }: OpportunityPathProps) {
  const { t } = useTranslation('opportunity')
  const { message } = App.useApp()
  const format = useFormat()
  const queryClient = useQueryClient()
  const deal = asOpportunity(record)
  const pipeline = useQuery(allPipelinesQuery).data?.find(({ id }) => id === deal.pipelineId)
  const changes = useQuery(stageChangesQuery(deal.id)).data?.items ?? []
  const moving = useMutation({
    mutationFn: (stageId: string) => moveToStage(record, stageId),
    onSuccess: (moved) => showChanged(queryClient, moved),
    onError: (error) => {
      showCurrent(queryClient, error)
      void message.error(errorWords(error))
    },
  })
  // Without a right to the pipeline there is still the stage it is in.
  const stages = pipeline?.stages ?? [{ ...deal.stage, winRate: deal.winRate }]
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
          ...(days === undefined ? {} : { note: t('days', { days: format.number(days, days < 10 ? 1 : 0) }) }),
        }
      })}
      currentId={moving.isPending ? moving.variables : deal.stageId}
      outcome={deal.status}
      isBusy={moving.isPending}
      onMove={may(record, 'changeStage') ? (stageId) => moving.mutate(stageId) : undefined}
      onClose={may(record, 'close') ? onClose : undefined}
    />
  )
}
