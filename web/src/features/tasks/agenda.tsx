import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../../components/page/status-view.tsx'
import { allOf, type Filter } from '../../components/record-kind/filter.ts'
import { recordListQuery } from '../../components/record-kind/record-queries.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { EmptyList, FailedState, TableSkeleton } from '../../components/states/list-states.tsx'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { AgendaSection } from './agenda-section.tsx'
import { groupTasks } from './agenda-groups.ts'
import { RecentlyDone } from './recently-done.tsx'
import { taskConfig } from './task-kind.tsx'
import styles from './tasks.module.css'

const scopes = ['mine', 'given', 'all'] as const
type Scope = (typeof scopes)[number]

interface AgendaProps {
  filter: Filter | undefined
  q: string | undefined
  /** Takes search and filter back. */
  onClear: () => void
}

/** Open tasks by when they are due, to be ticked off where they stand. */
export function Agenda({ filter, q, onClear }: AgendaProps) {
  const { t } = useTranslation('task')
  const { t: tr } = useTranslation('record')
  const words = useRecordWords()
  const { user } = useSession()
  const { timeZone } = useFormat()
  const [scope, setScope] = useState<Scope>('mine')
  const scoped = allOf([whose(scope, user.id), filter])
  const isOpen: Filter = { field: 'status', op: 'eq', value: 'open' }
  const list = useInfiniteQuery({
    ...recordListQuery(taskConfig.path, { filter: allOf([isOpen, scoped]), sort: 'dueAt', q, limit: 100 }),
    placeholderData: keepPreviousData,
  })
  const tasks = list.data?.pages.flatMap((page) => page.items) ?? []

  const body = () => {
    if (list.isError && !list.data)
      return <FailedState error={list.error} isRetrying={list.isFetching} onRetry={() => void list.refetch()} />
    if (!list.data) return <TableSkeleton rows={6} />
    if (tasks.length === 0 && (q || filter))
      return <EmptyList kindWord={words.kindInText(taskConfig.kind)} isNarrowed onClear={onClear} />
    if (tasks.length === 0) return <StatusView scene="calm" title={t(`empty.${scope}`)} text={t('empty.text')} />
    return (
      <>
        {groupTasks(tasks, timeZone).map((group) => (
          <AgendaSection key={group.key} name={group.key} tasks={group.tasks} hasPeople={scope !== 'mine'} />
        ))}
        {list.hasNextPage ? (
          <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {tr('more')}
          </Button>
        ) : null}
      </>
    )
  }
  return (
    <div className={styles['agenda']}>
      <Segmented<Scope>
        aria-label={t('scope.label')}
        value={scope}
        options={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={setScope}
      />
      {body()}
      {list.data ? <RecentlyDone filter={scoped} q={q} hasPeople={scope !== 'mine'} /> : null}
    </div>
  )
}

function whose(scope: Scope, userId: string): Filter | undefined {
  if (scope === 'mine') return { field: 'assigneeId', op: 'eq', value: userId }
  if (scope === 'all') return undefined
  return {
    and: [
      { field: 'createdById', op: 'eq', value: userId },
      { field: 'assigneeId', op: 'ne', value: userId },
    ],
  }
}
