import { ProjectOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { RecordList } from '../../components/record-list/record-list.tsx'
import { OpportunityBoard } from './opportunity-board.tsx'
import { opportunityConfig } from './opportunity-kind.tsx'

export function OpportunityListPage() {
  const { t } = useTranslation('board')
  return (
    <RecordList
      config={opportunityConfig}
      views={[
        {
          key: 'board',
          by: 'stageId',
          label: t('board'),
          icon: <ProjectOutlined aria-hidden="true" />,
          render: ({ filter, q }) => <OpportunityBoard filter={filter} q={q} />,
        },
      ]}
    />
  )
}
