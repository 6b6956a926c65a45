import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import type { InlineEditing } from '../fields/use-inline-editing.ts'
import { FollowUpComposer } from '../follow-up-composer/follow-up-composer.tsx'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig, RelatedPanel } from '../record-kind/kind-config.ts'
import { hasTeam, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { Tab } from '../tabs/tabs.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { FilesList } from './files-list.tsx'
import { HistoryList } from './history-list.tsx'
import { TeamCount, TeamTab } from '../record-team/team-tab.tsx'
import { RecordDetails } from './record-details.tsx'
import styles from './record-page.module.css'
import { RelatedList, useRelated } from './related-list.tsx'

interface TabsInput {
  config: RecordKindConfig
  fields: FieldSet
  record: RecordItem
  editing: InlineEditing
  extra: readonly Tab[]
  /** Follow-ups are written above the timeline, where there is room. */
  mayFollowUp: boolean
  /** How often the button that leads to writing one was pressed. */
  followUpCalls: number
}

/** Timeline, details, what the kind adds, related records as far as the person may see them, files, history. */
export function usePageTabs({ config, fields, record, editing, extra, mayFollowUp, followUpCalls }: TabsInput): Tab[] {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const { rights } = useSession()
  const related = (config.related?.() ?? []).filter((panel) => rights.includes(`${panel.config.kind}.view`))
  return [
    {
      key: 'timeline',
      label: t('tab.timeline'),
      children: (
        <div className={styles['timeline']}>
          {mayFollowUp ? (
            <FollowUpComposer subjectType={config.kind} subjectId={record.id} callCount={followUpCalls} />
          ) : null}
          <Timeline kind={config.kind} id={record.id} />
        </div>
      ),
    },
    {
      key: 'details',
      label: t('tab.details'),
      children: <RecordDetails config={config} fields={fields} record={record} editing={editing} />,
    },
    ...extra,
    ...related.map((panel) => ({
      key: panel.config.kind,
      label: panel.title ?? words.kinds(panel.config.kind),
      count: <RelatedCount panel={panel} record={record} />,
      children: <RelatedList panel={panel} record={record} />,
    })),
    ...(hasTeam(record)
      ? [
          {
            key: 'team',
            label: t('tab.team'),
            count: <TeamCount config={config} record={record} />,
            children: <TeamTab config={config} record={record} />,
          },
        ]
      : []),
    ...(config.hasFollowUps
      ? [{ key: 'files', label: t('tab.files'), children: <FilesList kind={config.kind} id={record.id} /> }]
      : []),
    { key: 'history', label: t('tab.history'), children: <HistoryList kind={config.kind} id={record.id} /> },
  ]
}

function RelatedCount({ panel, record }: { panel: RelatedPanel; record: RecordItem }) {
  const total = useRelated(panel, record).list.data?.pages[0]?.total
  return total?.value ? <>{total.relation === 'gte' ? `${total.value}+` : total.value}</> : null
}
