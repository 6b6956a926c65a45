import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import styles from './fields.module.css'
import { isNamedFile } from './file-links.tsx'

interface FilesInputProps {
  id?: string
  field: FieldDescriptor
  /** Those that the record has, with their names. */
  known: unknown
  /** The ids of the files. */
  value?: unknown
  onChange?: ((ids: string[]) => void) | undefined
  disabled?: boolean
  'aria-label'?: string
}

/** Files are sent when they are chosen; saving the record keeps them. */
export function FilesInput({ id, field, known, value, onChange, disabled = false, ...rest }: FilesInputProps) {
  const { t } = useTranslation('fields')
  const { message } = App.useApp()
  const input = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(
    () => new Map(Array.isArray(known) ? known.filter(isNamedFile).map((file) => [file.id, file.name] as const) : []),
  )
  const [isSending, setSending] = useState(false)
  const ids = Array.isArray(value) ? (value as string[]) : []
  const most = field.custom?.maxFiles ?? 10
  const take = async (files: readonly File[]) => {
    const fitting = files.slice(0, most - ids.length)
    if (fitting.length < files.length) void message.warning(t('tooManyFiles', { max: most }))
    setSending(true)
    try {
      const sent = await Promise.all(fitting.map(sendFile))
      setNames(new Map([...names, ...sent.map((file) => [file.id, file.name] as const)]))
      onChange?.([...ids, ...sent.map((file) => file.id)])
    } catch (error) {
      void message.error(errorWords(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <div className={styles['filesInput']}>
      <ul className={styles['files']}>
        {ids.map((fileId, index) => {
          const name = names.get(fileId) ?? t('fileNumber', { number: index + 1 })
          return (
            <li key={fileId}>
              <PaperClipOutlined aria-hidden="true" /> {name}
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined aria-hidden="true" />}
                aria-label={t('removeFile', { name })}
                onClick={() => onChange?.(ids.filter((other) => other !== fileId))}
              />
            </li>
          )
        })}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        // A form shows inputs for files whatever `hidden` says.
        style={{ display: 'none' }}
        aria-label={rest['aria-label'] ?? t('addFile')}
        onChange={(event) => {
          void take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button
        {...(id ? { id } : {})}
        icon={<PaperClipOutlined aria-hidden="true" />}
        loading={isSending}
        disabled={disabled || ids.length >= most}
        onClick={() => input.current?.click()}
      >
        {t('addFile')}
      </Button>
    </div>
  )
}

function sendFile(file: File): Promise<{ id: string; name: string }> {
  const form = new FormData()
  form.append('file', file)
  return api.upload('/files', form)
}
