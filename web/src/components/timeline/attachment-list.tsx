import { PaperClipOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { apiUrl } from '../../lib/api.ts'
import { fileSizeWords } from './file-size.ts'
import styles from './timeline.module.css'

export interface FileSummary {
  id: string
  name: string
  size: number
  contentType: string
}

export function AttachmentList({ files }: { files: readonly FileSummary[] }) {
  const { t } = useTranslation('timeline')
  if (files.length === 0) return null
  return (
    <ul className={styles['files']} aria-label={t('attachments')}>
      {files.map((file) => (
        <li key={file.id}>
          <a className={styles['file']} href={fileUrl(file.id)} target="_blank" rel="noreferrer">
            <PaperClipOutlined aria-hidden="true" />
            <span className={styles['fileName']}>{file.name}</span>
            <span className={styles['fileSize']}>{fileSizeWords(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function fileUrl(id: string): string {
  return apiUrl(`/files/${id}/content`)
}
