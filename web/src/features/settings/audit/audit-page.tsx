import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { PagedView } from '../../../components/page/paged-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { useLanguage } from '../../../lib/language.ts'
import { useRight } from '../../../lib/session.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditList } from './audit-list.tsx'
import { auditFileUrl, auditQuery } from './audit-queries.ts'
import { useAuditSearch } from './audit-search.ts'
import { ChainPanel } from './chain-panel.tsx'

/** Everything that happened in the organization, and whether anybody has tampered with it. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const language = useLanguage()
  const mayExport = useRight('audit.export')
  const { search, change } = useAuditSearch()
  const query = useInfiniteQuery(auditQuery(search))
  const isNarrowed = Object.keys(search).length > 0
  return (
    <>
      <PageHead
        title={t('title')}
        text={t('text')}
        actions={
          mayExport ? (
            <Button href={auditFileUrl(search, language)} download icon={<DownloadOutlined aria-hidden="true" />}>
              {t('export')}
            </Button>
          ) : undefined
        }
      />
      <ChainPanel />
      <AuditFilters search={search} change={change} />
      <PagedView
        query={query}
        skeletonRows={10}
        more={t('more')}
        empty={
          <StatusView
            scene={isNarrowed ? 'adrift' : 'calm'}
            title={t('none')}
            text={t(isNarrowed ? 'noneMatch' : 'noneText')}
          />
        }
      >
        {(entries) => <AuditList entries={entries} />}
      </PagedView>
    </>
  )
}
