import { useRef } from 'react'
import { uuidv7 } from 'uuidv7'

interface ActionKey {
  /** The key for sending `body`: the same until it succeeds, a new one when the body has changed. */
  for(body: unknown): string
  /** The action is done: the next one is a new action even when it looks the same. */
  done(): void
}

export function createActionKey(): ActionKey {
  let current: { fingerprint: string; key: string } | undefined
  return {
    for(body) {
      const fingerprint = JSON.stringify(body) ?? ''
      if (current?.fingerprint !== fingerprint) current = { fingerprint, key: uuidv7() }
      return current.key
    },
    done() {
      current = undefined
    },
  }
}

/** One Idempotency-Key per user action: pressing "save" again after a lost answer can't create a second record. */
export function useActionKey(): ActionKey {
  const ref = useRef<ActionKey | null>(null)
  ref.current ??= createActionKey()
  return ref.current
}
