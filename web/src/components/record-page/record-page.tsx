import { MessageOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from '../../lib/page-title.ts'
import { useRight } from '../../lib/session.ts'
import { useIsPhone, useMediaQuery } from '../../lib/viewport.ts'
import { useInlineEditing } from '../fields/use-inline-editing.ts'
import { FollowUpComposer } from '../follow-up-composer/follow-up-composer.tsx'
import { Panel } from '../page/panel.tsx'
import { InlineConflictDialog } from '../record-form/inline-conflict.tsx'
import { KindForm } from '../record-form/kind-form.tsx'
import { useFields, type FieldSet } from '../record-kind/field-descriptor.ts'
import { titleOf, type HeaderAction, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { recordQuery } from '../record-kind/record-queries.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { FailedState, PageSkeleton } from '../states/list-states.tsx'
import { usePageTab } from './page-search.ts'
import { Tabs, type Tab } from '../tabs/tabs.tsx'
import { useWhy } from '../record-team/use-why.tsx'
import { usePageTabs } from './page-tabs.tsx'
import { RecordDetails } from './record-details.tsx'
import { HeadActions, KeyFacts, RecordHead, useUsualActions } from './record-head.tsx'
import styles from './record-page.module.css'
import { useVisit } from './use-visit.ts'
import { TransferDialog, useDelete } from './use-record-actions.tsx'

export interface RecordPageProps {
  config: RecordKindConfig
  /** The kind's own actions; what may be done is in `record.can`. */
  actions?: (record: RecordItem) => HeaderAction[]
  /** Under the title: the stage path, a progress bar. */
  path?: (record: RecordItem) => ReactNode
  /** More tabs, after the timeline and the details. */
  tabs?: (record: RecordItem) => Tab[]
  /** More panels at the side, where there is room. */
  aside?: (record: RecordItem) => ReactNode
}

/** The one page for a record of any kind; which record is in the address (`$id`). */
export function RecordPage(props: RecordPageProps) {
  const { config } = props
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const fields = useFields(config.kind)
  const record = useQuery(recordQuery(config.path, id))
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const navigate = useNavigate()
  usePageTitle(record.data ? titleOf(config, record.data) : undefined)
  if (record.data && fields.data) return <LoadedPage key={id} {...props} fields={fields.data} record={record.data} />
  const failure = record.error ?? fields.error
  if (!failure) return <PageSkeleton />
  return (
    <div className={styles['failed']}>
      <FailedState
        error={failure}
        isPage
        isRetrying={record.isFetching}
        wayOut={
          <Button onClick={() => void navigate({ to: config.path })}>
            {t('toList', { kinds: words.kindsInText(config.kind) })}
          </Button>
        }
        onRetry={() => void Promise.all([record.refetch(), fields.refetch()])}
      />
    </div>
  )
}

type LoadedPageProps = RecordPageProps & { fields: FieldSet; record: RecordItem }

function LoadedPage({ config, actions, path, tabs, aside, fields, record }: LoadedPageProps) {
  const { t } = useTranslation('record')
  useVisit(config.kind, record.id)
  const isPhone = useIsPhone()
  const isWide = useMediaQuery('(min-width: 1280px)')
  const mayWrite = useRight('followUp.create')
  const mayFollowUp = mayWrite && (config.hasFollowUps ?? false) && (config.isFollowedUp?.(record) ?? true)
  const editing = useInlineEditing(config.kind, config.path)
  const [isEditing, setEditing] = useState(false)
  const [isTransferring, setTransferring] = useState(false)
  const [isComposing, setComposing] = useState(false)
  const [followUpCalls, setFollowUpCalls] = useState(0)
  const askDelete = useDelete(config)
  const usual = useUsualActions(config, record, {
    onEdit: () => setEditing(true),
    onTransfer: () => setTransferring(true),
    onDelete: () => askDelete(record),
  })
  const why = useWhy(config, record)
  const allTabs = usePageTabs({
    config,
    fields,
    record,
    editing,
    extra: tabs?.(record) ?? [],
    mayFollowUp: mayFollowUp && !isPhone,
    followUpCalls,
  })
  const [tab, openTab] = usePageTab(allTabs[0]?.key ?? '')
  const current = allTabs.some((candidate) => candidate.key === tab) ? tab : (allTabs[0]?.key ?? '')
  const own = actions?.(record) ?? []
  const followUp: HeaderAction = {
    key: 'followUp',
    label: t('action.followUp'),
    icon: <MessageOutlined aria-hidden="true" />,
    // Where the kind has a next step of its own, that one leads on a desk; on the road it is what was just said.
    isPrimary: isPhone || !own.some((action) => action.isPrimary),
    onClick: () => {
      if (isPhone) return setComposing(true)
      openTab('timeline')
      setFollowUpCalls((calls) => calls + 1)
    },
  }
  const quietOwn = isPhone && mayFollowUp ? own.map((action) => ({ ...action, isPrimary: false })) : own
  const followUps = mayFollowUp ? [followUp] : []
  const offered = isPhone
    ? [...followUps, ...quietOwn, ...usual, ...why.actions]
    : [...own, ...followUps, ...usual, ...why.actions]
  const hasAside = isWide && current !== 'details'
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <RecordHead config={config} fields={fields} record={record} actions={offered} />
        {path?.(record)}
        <KeyFacts config={config} fields={fields} record={record} />
      </div>
      <div className={hasAside ? styles['columns'] : styles['column']}>
        <Tabs label={t('tab.label')} tabs={allTabs} current={current} onOpen={openTab} />
        {hasAside ? (
          <aside className={styles['aside']} aria-label={t('tab.details')}>
            <Panel title={t('tab.details')}>
              <RecordDetails config={config} fields={fields} record={record} editing={editing} isNarrow />
            </Panel>
            {aside?.(record)}
          </aside>
        ) : null}
      </div>
      {isPhone && offered.length > 0 ? (
        <div className={styles['bar']} role="group" aria-label={t('action.bar')}>
          <HeadActions isBar actions={offered} />
        </div>
      ) : null}
      <Drawer
        open={isComposing}
        placement="bottom"
        size="auto"
        title={t('action.followUp')}
        onClose={() => setComposing(false)}
        destroyOnHidden
      >
        <FollowUpComposer
          subjectType={config.kind}
          subjectId={record.id}
          autoFocus
          onSaved={() => setComposing(false)}
        />
      </Drawer>
      <KindForm config={config} isOpen={isEditing} record={record} onClose={() => setEditing(false)} />
      {isTransferring ? (
        <TransferDialog config={config} record={record} onClose={() => setTransferring(false)} />
      ) : null}
      {why.dialog}
      <InlineConflictDialog kind={config.kind} editing={editing} />
    </div>
  )
}
