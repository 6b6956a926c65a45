import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/page/page-head.tsx'
import { NotAllowed } from '../../components/page/status-view.tsx'
import { useImportKinds } from './import-kinds.ts'
import styles from './imports.module.css'
import { RecentImports } from './recent-imports.tsx'
import { UploadPanel } from './upload-panel.tsx'

/** Where an import begins, and where earlier ones are found again. */
export function ImportsPage() {
  const { t } = useTranslation('imports')
  const kinds = useImportKinds()
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} text={t('text')} />
      {kinds.length > 0 ? <UploadPanel kinds={kinds} /> : <NotAllowed />}
      <RecentImports />
    </div>
  )
}
