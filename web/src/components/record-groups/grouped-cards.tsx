import { RightOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../record-kind/record.ts'
import { FailedState } from '../states/list-states.tsx'
import { GroupFigures } from './group-figures.tsx'
import { groupRowsQuery, keyOfGroup, type Group, type GroupedList, type Groups } from './group-queries.ts'
import styles from './record-groups.module.css'
import { useGroupWords } from './use-group-words.ts'
import { useOpenGroups } from './use-open-groups.ts'

interface GroupedCardsProps {
  kind: string
  list: GroupedList
  groups: Groups
  isStale: boolean
  renderCard: (record: RecordItem) => ReactNode
}

/** Groups one under another, each with its cards as far as it is open. */
export function GroupedCards({ kind, list, groups, isStale, renderCard }: GroupedCardsProps) {
  const nameOf = useGroupWords(kind, list.grouping)
  const { isOpen, turn } = useOpenGroups(groups.items)
  return (
    <div className={styles['sections']} aria-busy={isStale} data-stale={isStale}>
      {groups.items.map((group) => {
        const key = keyOfGroup(group)
        return (
          <CardSection
            key={key}
            kind={kind}
            name={nameOf(group)}
            list={list}
            group={group}
            isOpen={isOpen(key)}
            onTurn={() => turn(key)}
            renderCard={renderCard}
          />
        )
      })}
    </div>
  )
}

interface CardSectionProps {
  kind: string
  name: string
  list: GroupedList
  group: Group
  isOpen: boolean
  onTurn: () => void
  renderCard: (record: RecordItem) => ReactNode
}

function CardSection({ kind, name, list, group, isOpen, onTurn, renderCard }: CardSectionProps) {
  const bodyId = useId()
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>
        <button
          type="button"
          className={styles['sectionHead']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onTurn}
        >
          <RightOutlined className={styles['caret']} data-open={isOpen} aria-hidden="true" />
          <span className={styles['name']} title={name}>
            {name}
          </span>
          <GroupFigures kind={kind} group={group} sum={list.sum} />
        </button>
      </h2>
      {isOpen ? (
        <div id={bodyId}>
          <SectionCards name={name} list={list} group={group} renderCard={renderCard} />
        </div>
      ) : null}
    </section>
  )
}

const cardsAtOnce = 20

function SectionCards({
  name,
  list,
  group,
  renderCard,
}: Pick<CardSectionProps, 'name' | 'list' | 'group' | 'renderCard'>) {
  const { t } = useTranslation('list')
  const query = useInfiniteQuery(groupRowsQuery(list, group, cardsAtOnce))
  if (query.isError && !query.data)
    return <FailedState error={query.error} isRetrying={query.isFetching} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton active title={false} paragraph={{ rows: 2 }} />
  const rows = query.data.pages.flatMap((page) => page.items)
  return (
    <>
      <ul className={styles['cards']} aria-label={name}>
        {rows.map((record) => (
          <li key={record.id}>{renderCard(record)}</li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button block type="text" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('group.more')}
        </Button>
      ) : null}
    </>
  )
}
