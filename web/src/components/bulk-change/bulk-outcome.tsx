import {
  CheckCircleFilled,
  CloseCircleFilled,
  ClockCircleOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
} from '@ant-design/icons'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Progress } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { wordFor } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/use-format.ts'
import { RecordLink } from '../fields/record-link.tsx'
import { QueryView } from '../page/query-view.tsx'
import { refreshRecords } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './bulk-change.module.css'
import { bulkChangeQuery, bulkResultsQuery, isAtWork, type BulkChange, type BulkResult } from './bulk-queries.ts'
import { problemWords } from './problem-words.ts'
import { UndoButton } from './undo-button.tsx'

/** What came of a bulk change: how far it is, then each record, those that need a look first, and the way back. */
export function BulkOutcome({ id }: { id: string }) {
  const query = useQuery(bulkChangeQuery(id))
  return <QueryView query={query}>{(bulk) => <Outcome bulk={bulk} />}</QueryView>
}

function Outcome({ bulk }: { bulk: BulkChange }) {
  const { t } = useTranslation('bulk')
  const format = useFormat()
  const queryClient = useQueryClient()
  const atWork = isAtWork(bulk)
  const wasAtWork = useRef(atWork)
  useEffect(() => {
    if (wasAtWork.current && !atWork) void refreshRecords(queryClient)
    wasAtWork.current = atWork
  }, [atWork, queryClient])
  const { total, done, skipped, failed, undone, kept } = bulk
  const reached = bulk.status === 'undoing' ? undone + kept : done + skipped + failed
  const all = bulk.status === 'undoing' ? done : total
  const numbers = {
    done: format.number(done),
    skipped: format.number(skipped),
    failed: format.number(failed),
    total: format.number(total),
  }
  return (
    <div className={styles['outcome']}>
      {atWork ? (
        <Progress
          percent={all === 0 ? 0 : Math.floor((reached / all) * 100)}
          status="active"
          aria-label={t('progress', { reached: format.number(reached), total: format.number(all) })}
        />
      ) : null}
      <div className={styles['summary']}>
        <p role="status">
          {t(`status.${bulk.status}`)} · {t('counts', numbers)}
          {undone + kept > 0
            ? ` · ${t('undoCounts', { undone: format.number(undone), kept: format.number(kept) })}`
            : ''}
        </p>
        {bulk.can.cancel ? <StopButton bulk={bulk} /> : null}
        <UndoButton bulk={bulk} />
      </div>
      {bulk.fault ? (
        <p className={styles['fault']} role="alert">
          {wordFor(`bulk:fault.${bulk.fault}`) ?? wordFor(`errors:${bulk.fault}`) ?? wordFor('errors:internal')}
        </p>
      ) : null}
      {atWork ? <p className={styles['quiet']}>{t('goesOn')}</p> : <Results bulk={bulk} />}
    </div>
  )
}

function StopButton({ bulk: { id, isCancelRequested } }: { bulk: BulkChange }) {
  const { t } = useTranslation('bulk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const stop = useMutation({
    mutationFn: () => answer(client.POST('/api/v1/bulk-changes/{id}/cancellation', ofRecord(id))),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: bulkChangeQuery(id).queryKey }),
  })
  return (
    <Button loading={stop.isPending || isCancelRequested} onClick={() => stop.mutate()}>
      {t(isCancelRequested ? 'stopping' : 'stop')}
    </Button>
  )
}

function Results({ bulk }: { bulk: BulkChange }) {
  const { t } = useTranslation('bulk')
  const query = useInfiniteQuery(bulkResultsQuery(bulk.id, bulk.version))
  return (
    <QueryView query={query}>
      {(data) => (
        <>
          {/* A list that scrolls has to be reached by the keyboard. */}
          <ul className={styles['results']} aria-label={t('results')} tabIndex={0}>
            {data.pages
              .flatMap((page) => page.items)
              .map((result) => (
                <ResultRow key={result.id} kind={bulk.kind} result={result} />
              ))}
          </ul>
          {query.hasNextPage ? (
            <Button type="link" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('more')}
            </Button>
          ) : null}
        </>
      )}
    </QueryView>
  )
}

function ResultRow({ kind, result }: { kind: string; result: BulkResult }) {
  const { t } = useTranslation('bulk')
  const words = useRecordWords()
  const problem = result.undoProblem ?? result.problem
  const state = result.undo ?? result.status
  return (
    <li className={styles['result']} data-state={state}>
      <StateIcon state={state} />
      {result.name === null ? (
        <span className={styles['quiet']}>{t('unseen')}</span>
      ) : (
        <span className={styles['resultName']} title={result.name}>
          <RecordLink kind={kind} record={{ id: result.id, name: result.name }} isPlain={result.isDeleted} />
        </span>
      )}
      <span className={styles['reason']}>{problem ? problemWords(words, kind, problem) : t(`state.${state}`)}</span>
    </li>
  )
}

function StateIcon({ state }: { state: NonNullable<BulkResult['undo']> | BulkResult['status'] }) {
  switch (state) {
    case 'done':
      return <CheckCircleFilled className={styles['good']} aria-hidden="true" />
    case 'failed':
    case 'kept':
      return <CloseCircleFilled className={styles['bad']} aria-hidden="true" />
    case 'undone':
      return <RollbackOutlined aria-hidden="true" />
    case 'skipped':
      return <MinusCircleOutlined aria-hidden="true" />
    case 'waiting':
      return <ClockCircleOutlined aria-hidden="true" />
  }
}
