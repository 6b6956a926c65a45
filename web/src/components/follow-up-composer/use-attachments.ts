import { useCallback, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { FileSummary } from '../timeline/attachment-list.tsx'

/** What the server takes. */
export const maxFileBytes = 20 * 1024 * 1024
export const maxFiles = 20

export interface Attachment {
  key: number
  file: File
  state: 'sending' | 'sent' | 'failed'
  sent?: FileSummary
  error?: unknown
}

/** Files are sent as soon as they are chosen, so that saving the follow-up never waits for them twice. */
export function useAttachments() {
  const [attachments, setAttachments] = useState<Attachment[]>([])
  const nextKey = useRef(0)

  const settle = (key: number, result: Partial<Attachment>) =>
    setAttachments((before) => before.map((other) => (other.key === key ? { ...other, ...result } : other)))

  const send = useCallback(async (attachment: Attachment) => {
    settle(attachment.key, { state: 'sending' })
    const form = new FormData()
    form.append('file', attachment.file)
    try {
      settle(attachment.key, { state: 'sent', sent: await api.upload<FileSummary>('/files', form) })
    } catch (error) {
      settle(attachment.key, { state: 'failed', error })
    }
  }, [])

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): Attachment => ({ key: nextKey.current++, file, state: 'sending' }))
      setAttachments((before) => [...before, ...added])
      for (const attachment of added) void send(attachment)
    },
    [send],
  )

  return {
    attachments,
    add,
    retry: (attachment: Attachment) => void send(attachment),
    remove: (key: number) => setAttachments((before) => before.filter((other) => other.key !== key)),
    clear: () => setAttachments([]),
    isSending: attachments.some((attachment) => attachment.state === 'sending'),
    ids: attachments.flatMap((attachment) => (attachment.sent ? [attachment.sent.id] : [])),
  }
}

export type Attachments = ReturnType<typeof useAttachments>
