import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allOf, type Filter } from '../../components/record-kind/filter.ts'
import { recordListQuery } from '../../components/record-kind/record-queries.ts'
import { AgendaSection } from './agenda-section.tsx'
import { taskConfig } from './task-kind.tsx'

interface RecentlyDoneProps {
  filter: Filter | undefined
  q: string | undefined
  hasPeople: boolean
}

/** What was ticked off last, for those who want to see what they got done, or to take a tick back. */
export function RecentlyDone({ filter, q, hasPeople }: RecentlyDoneProps) {
  const { t } = useTranslation('task')
  const [isShown, setShown] = useState(false)
  const isDone: Filter = { field: 'status', op: 'eq', value: 'done' }
  const list = useInfiniteQuery({
    ...recordListQuery(taskConfig.path, { filter: allOf([isDone, filter]), sort: '-completedAt', q, limit: 20 }),
    enabled: isShown,
  })
  const tasks = list.data?.pages[0]?.items ?? []
  return (
    <>
      <div>
        <Button
          type="text"
          icon={isShown ? <DownOutlined aria-hidden="true" /> : <RightOutlined aria-hidden="true" />}
          loading={list.isLoading}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'hideDone' : 'showDone')}
        </Button>
      </div>
      {isShown && list.data ? <AgendaSection name="done" tasks={tasks} hasPeople={hasPeople} /> : null}
    </>
  )
}
