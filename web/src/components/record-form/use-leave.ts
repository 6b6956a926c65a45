import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'

interface LeaveOptions {
  isDirty: boolean
  onLeave: () => void
}

/** Asks before unsaved input goes out of sight: by closing the form, by another page, by closing the tab. */
export function useLeave({ isDirty, onLeave }: LeaveOptions) {
  const [isAsking, setAsking] = useState(false)
  const blocker = useBlocker({
    // A list that changes its own address behind the form takes nothing away,
    // and whose session ended comes back to the draft.
    shouldBlockFn: ({ current, next }) =>
      isDirty && current.pathname !== next.pathname && String(next.pathname) !== '/sign-in',
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  })
  const isBlocked = blocker.status === 'blocked'
  return {
    isAsking: isAsking || isBlocked,
    ask: () => (isDirty ? setAsking(true) : onLeave()),
    stay: () => {
      setAsking(false)
      if (isBlocked) blocker.reset()
    },
    leave: () => {
      setAsking(false)
      if (isBlocked) blocker.proceed()
      else onLeave()
    },
  }
}

export type Leave = ReturnType<typeof useLeave>
