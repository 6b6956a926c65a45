import { useCallback, useEffect, useRef } from 'react'
import { clearDraft, readDraft, saveDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'

const restMs = 400

/** Keeps what is being typed across a crash, a closed tab or a sign-out, until it is saved or given up. */
export function useFormDraft(formKey: string) {
  const userId = useSession().user.id
  const timer = useRef<number | undefined>(undefined)
  const pending = useRef<Record<string, unknown> | undefined>(undefined)

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    if (pending.current) saveDraft(userId, formKey, pending.current)
    pending.current = undefined
  }, [userId, formKey])

  const keep = useCallback(
    (changes: Record<string, unknown>) => {
      window.clearTimeout(timer.current)
      pending.current = undefined
      if (Object.keys(changes).length === 0) {
        clearDraft(userId, formKey)
        return
      }
      pending.current = changes
      timer.current = window.setTimeout(flush, restMs)
    },
    [userId, formKey, flush],
  )

  const drop = useCallback(() => {
    window.clearTimeout(timer.current)
    pending.current = undefined
    clearDraft(userId, formKey)
  }, [userId, formKey])

  const read = useCallback(() => readDraft<Record<string, unknown>>(userId, formKey), [userId, formKey])

  // What was typed in the last moments before the form went away.
  useEffect(() => flush, [flush])
  return { keep, drop, read, flush }
}
