import { ScheduleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { tableView, type ListView } from '../../components/record-list/view-switch.tsx'
import { RecordList } from '../../components/record-list/record-list.tsx'
import { useListState } from '../../components/record-views/use-list-state.ts'
import { Agenda } from './agenda.tsx'
import { taskConfig } from './task-kind.tsx'

// The agenda has its own way of saying whose tasks and which days.
const agendaConfig = { ...taskConfig, quickFilters: [] }

/** The agenda first: what is to be done when. The table is for looking back and for other people's work. */
export function TaskListPage() {
  const { t } = useTranslation('task')
  const { search, change } = useListState(taskConfig.kind)
  const agenda: ListView = {
    key: 'agenda',
    label: t('agenda'),
    icon: <ScheduleOutlined aria-hidden="true" />,
    render: ({ filter, q }) => (
      <Agenda filter={filter} q={q} onClear={() => change({ q: undefined, filter: undefined })} />
    ),
  }
  return (
    <RecordList
      config={search.as === tableView ? taskConfig : agendaConfig}
      views={[agenda]}
      defaultView={agenda.key}
    />
  )
}
