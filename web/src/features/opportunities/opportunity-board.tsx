import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Board } from '../../components/board/board.tsx'
import { allOf, type Filter } from '../../components/record-kind/filter.ts'
import { may, type RecordItem, textOf } from '../../components/record-kind/record.ts'
import { allPipelinesQuery, choosePipeline, type Pipeline } from '../../components/stage-path/pipelines.ts'
import { FailedState, PageSkeleton } from '../../components/states/list-states.tsx'
import { readStored, writeStored } from '../../lib/storage.ts'
import { useFormat } from '../../lib/use-format.ts'
import { CloseDialog } from './close-dialog.tsx'
import { asOpportunity, moveToStage, type Outcome, showChanged, showCurrent, stageTotalsQuery } from './opportunity.ts'
import { OpportunityCard } from './opportunity-card.tsx'
import styles from './opportunity-board.module.css'

interface OpportunityBoardProps {
  filter: Filter | undefined
  q: string | undefined
}

const storageKey = 'fairway.board.pipeline'

/** The open opportunities of one pipeline, stage by stage. Which one is remembered on this device; at first it is where most is under way. */
export function OpportunityBoard({ filter, q }: OpportunityBoardProps) {
  const { t } = useTranslation('opportunity')
  const pipelines = useQuery(allPipelinesQuery)
  const [chosen, setChosen] = useState(() => readStored<string>(storageKey))
  const isOpen = chosen === undefined && (pipelines.data ?? []).length > 1
  const leading = useQuery({ ...stageTotalsQuery(undefined), enabled: isOpen })
  const pipeline = choosePipeline(pipelines.data ?? [], chosen ?? leading.data?.pipeline.id)
  if (pipelines.isError && !pipelines.data)
    return <FailedState error={pipelines.error} onRetry={() => void pipelines.refetch()} />
  if (!pipeline || (isOpen && leading.isPending)) return <PageSkeleton />
  const choose = (id: string) => {
    writeStored(storageKey, id)
    setChosen(id)
  }
  return (
    <div className={styles['frame']}>
      {(pipelines.data ?? []).length > 1 ? (
        <Select
          aria-label={t('board.pipeline')}
          className={styles['pipeline'] ?? ''}
          value={pipeline.id}
          options={(pipelines.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      ) : null}
      <PipelineBoard key={pipeline.id} pipeline={pipeline} filter={filter} q={q} />
    </div>
  )
}

function PipelineBoard({ pipeline, filter, q }: OpportunityBoardProps & { pipeline: Pipeline }) {
  const { t } = useTranslation('opportunity')
  const format = useFormat()
  const queryClient = useQueryClient()
  const [closing, setClosing] = useState<{ record: RecordItem; outcome: Outcome }>()
  const open = allOf([filter, { field: 'status', op: 'in', value: ['open'] }])
  const totals = useQuery(stageTotalsQuery(pipeline.id, filter, q)).data

  const move = async (record: RecordItem, stageId: string) => {
    try {
      showChanged(queryClient, await moveToStage(record, stageId))
    } catch (error) {
      showCurrent(queryClient, error)
      throw error
    }
  }

  return (
    <>
      <Board
        columns={pipeline.stages.map((stage) => {
          const total = totals?.stages.find(({ id }) => id === stage.id)
          return {
            id: stage.id,
            title: stage.name,
            hint: format.percent(stage.winRate),
            totals: total ? (
              <>
                <span>{t('board.count', { count: total.count })}</span>
                <span>{format.money(total.amount, { currency: totals?.currency, compact: true })}</span>
              </>
            ) : (
              <span>&nbsp;</span>
            ),
          }
        })}
        source={{
          path: '/opportunities',
          inColumn: (id) => ({ field: 'stageId', op: 'eq', value: id }),
          filter: open,
          q,
          sort: '-updatedAt',
        }}
        nameOf={(record) => textOf(record, 'name')}
        canMove={(record) => may(record, 'changeStage')}
        onMove={move}
        renderCard={(record) => (
          <OpportunityCard
            deal={asOpportunity(record)}
            onClose={may(record, 'close') ? (outcome) => setClosing({ record, outcome }) : undefined}
          />
        )}
      />
      {closing ? (
        <CloseDialog record={closing.record} outcome={closing.outcome} onDone={() => setClosing(undefined)} />
      ) : null}
    </>
  )
}
