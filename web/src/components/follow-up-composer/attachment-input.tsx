import { CloseOutlined, PaperClipOutlined, ReloadOutlined } from '@ant-design/icons'
import { App, Button, Spin } from 'antd'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../lib/error-words.ts'
import { fileSizeWords } from '../timeline/file-size.ts'
import styles from './follow-up-composer.module.css'
import { maxFileBytes, maxFiles, type Attachments } from './use-attachments.ts'

/** The button that takes files; what was taken stands in AttachedFiles. */
export function AttachButton({ attachments }: { attachments: Attachments }) {
  const { t } = useTranslation('followUp')
  const { message } = App.useApp()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const take = (files: readonly File[]) => {
    const tooLarge = files.filter((file) => file.size > maxFileBytes)
    for (const file of tooLarge)
      void message.error(t('tooLarge', { name: file.name, max: fileSizeWords(maxFileBytes) }))
    const fitting = files.filter((file) => !tooLarge.includes(file))
    const room = maxFiles - attachments.attachments.length
    if (fitting.length > room) void message.error(t('tooMany', { max: maxFiles }))
    attachments.add(fitting.slice(0, room))
  }
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        aria-label={t('attach')}
        onChange={(event) => {
          take([...(event.target.files ?? [])])
          // The same file may be chosen again after it was removed.
          event.target.value = ''
        }}
      />
      <Button type="text" icon={<PaperClipOutlined aria-hidden="true" />} onClick={() => input.current?.click()}>
        {t('attach')}
      </Button>
    </>
  )
}

export function AttachedFiles({ attachments }: { attachments: Attachments }) {
  const { t } = useTranslation('followUp')
  if (attachments.attachments.length === 0) return null
  return (
    <ul className={styles['files']} aria-label={t('attached')}>
      {attachments.attachments.map((attachment) => {
        const { key, file, state, error } = attachment
        return (
          <li key={key} className={styles['file']} data-state={state}>
            {state === 'sending' ? <Spin size="small" /> : <PaperClipOutlined aria-hidden="true" />}
            <span className={styles['fileName']}>{file.name}</span>
            <span className={styles['fileNote']}>
              {state === 'failed' ? errorWords(error) : fileSizeWords(file.size)}
            </span>
            {state === 'failed' ? (
              <Button
                type="text"
                size="small"
                icon={<ReloadOutlined aria-hidden="true" />}
                aria-label={t('sendAgain', { name: file.name })}
                onClick={() => attachments.retry(attachment)}
              />
            ) : null}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden="true" />}
              aria-label={t('detach', { name: file.name })}
              onClick={() => attachments.remove(key)}
            />
          </li>
        )
      })}
    </ul>
  )
}
