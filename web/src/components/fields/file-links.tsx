import { PaperClipOutlined } from '@ant-design/icons'
import { apiUrl } from '../../lib/api.ts'
import styles from './fields.module.css'

interface NamedFile {
  id: string
  name: string
}

export function isNamedFile(value: unknown): value is NamedFile {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value
}

export function FileLinks({ files }: { files: unknown }) {
  const known = Array.isArray(files) ? files.filter(isNamedFile) : []
  return (
    <ul className={styles['files']}>
      {known.map(({ id, name }) => (
        <li key={id}>
          <a
            className={styles['link']}
            href={apiUrl(`/files/${id}/content`)}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => event.stopPropagation()}
          >
            <PaperClipOutlined aria-hidden="true" /> {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
