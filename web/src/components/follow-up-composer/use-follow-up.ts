import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { clearDraft, readDraft, saveDraft } from '../../lib/drafts.ts'
import { errorWords, fieldErrorWords } from '../../lib/error-words.ts'
import { useSession } from '../../lib/session.ts'
import { unreadableWords } from '../fields/use-readable.ts'
import { refreshRecords } from '../record-kind/record-queries.ts'
import { useAttachments } from './use-attachments.ts'

export interface FollowUpDraft {
  type: string
  content: string
  result: string | null
  nextContactAt: string | null
}

const nextContact = { key: 'nextContactAt', type: 'datetime' } as const

const blank: FollowUpDraft = { type: 'call', content: '', result: null, nextContactAt: null }

/** A follow-up being written: kept as a draft until it is saved, saved once. */
export function useFollowUp(subjectType: string, subjectId: string, onSaved: () => void) {
  const { t } = useTranslation('followUp')
  const { message } = App.useApp()
  const client = useQueryClient()
  const userId = useSession().user.id
  const draftKey = `followUp.${subjectType}.${subjectId}`
  const actionKey = useActionKey()
  const attachments = useAttachments()
  const [unreadable, setUnreadable] = useState<string | null>(null)
  /** Stays until the next attempt: if it went when the field is left, Save would move from under the pointer. */
  const [noTime, setNoTime] = useState<string>()
  const [draft, setDraft] = useState<FollowUpDraft>(() => ({
    ...blank,
    ...readDraft<FollowUpDraft>(userId, draftKey)?.values,
  }))

  useEffect(() => {
    if (draft.content.trim()) saveDraft(userId, draftKey, draft)
    else clearDraft(userId, draftKey)
  }, [draft, userId, draftKey])

  const save = useMutation({
    mutationFn: () => {
      const { result, nextContactAt, ...rest } = draft
      const body = {
        subjectType,
        subjectId,
        ...rest,
        ...(result ? { result } : {}),
        ...(nextContactAt ? { nextContactAt } : {}),
        ...(attachments.ids.length > 0 ? { attachments: attachments.ids } : {}),
      }
      return api.post('/follow-ups', body, { actionKey: actionKey.for(body) })
    },
    onSuccess: () => {
      actionKey.done()
      clearDraft(userId, draftKey)
      setDraft({ ...blank, type: draft.type })
      attachments.clear()
      void refreshRecords(client)
      void message.success(t('saved'))
      onSaved()
    },
  })

  const change = (patch: Partial<FollowUpDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const refusal = save.error
    ? isApiError(save.error) && save.error.fields.length > 0
      ? save.error.fields.map((field) => fieldErrorWords(field, 'followUp')).join(' ')
      : errorWords(save.error)
    : undefined

  return {
    draft,
    change,
    attachments,
    problem: noTime ?? refusal,
    isSaving: save.isPending,
    canSave: draft.content.trim() !== '' && !attachments.isSending && !save.isPending,
    /** Of the next contact: what is typed and is no time is told, and nothing is saved without it. */
    onUnreadable: setUnreadable,
    save: () => {
      setNoTime(unreadable === null ? undefined : unreadableWords('followUp', nextContact, unreadable))
      if (unreadable === null) save.mutate()
    },
    giveUp: () => {
      change({ content: '' })
      setUnreadable(null)
      setNoTime(undefined)
      attachments.clear()
    },
  }
}
