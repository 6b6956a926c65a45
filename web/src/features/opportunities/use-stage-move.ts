import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { allPipelinesQuery } from '../../components/stage-path/pipelines.ts'
import { errorWords } from '../../lib/error-words.ts'
import { asOpportunity, moveToStage, showChanged, showCurrent } from './opportunity.ts'

export const stageMoveKey = ['stage-move'] as const

/** Moves a deal along its pipeline, from the path and from the button that names the next stage. */
export function useStageMove() {
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const pipelines = useQuery(allPipelinesQuery).data
  const moving = useMutation({
    mutationKey: stageMoveKey,
    mutationFn: ({ record, stageId }: { record: RecordItem; stageId: string }) => moveToStage(record, stageId),
    onSuccess: (moved) => showChanged(queryClient, moved),
    onError: (error) => {
      showCurrent(queryClient, error)
      void message.error(errorWords(error))
    },
  })

  /** Empty without a right to the pipeline. */
  const stagesOf = (record: RecordItem) =>
    pipelines?.find(({ id }) => id === asOpportunity(record).pipelineId)?.stages ?? []

  const nextOf = (record: RecordItem) => {
    const stages = stagesOf(record)
    const current = stages.findIndex(({ id }) => id === asOpportunity(record).stageId)
    return current < 0 ? undefined : stages[current + 1]
  }

  return {
    stagesOf,
    nextOf,
    move: (record: RecordItem, stageId: string) => moving.mutate({ record, stageId }),
    /** Where a deal is on its way to. */
    movingTo: moving.isPending ? moving.variables.stageId : undefined,
  }
}

export type StageMove = ReturnType<typeof useStageMove>
