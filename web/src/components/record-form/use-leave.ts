import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'

interface LeaveOptions {
  isDirty: boolean
  onLeave: () => void
}

/** Asks before unsaved input goes out of sight: by closing the form, by another page, by closing the tab. */
export function useLeave({ isDirty, onLeave }: LeaveOptions) {
  const [isAsking, setAsking] = useState(false)
  const isLeaving = useRef(false)
  // What takes the place of what was given up is asked about again.
  if (!isDirty) isLeaving.current = false
  const blocker = useBlocker({
    // A list that changes its own address behind the form takes nothing away unless the form is part of that address,
    // and whose session ended comes back to the draft.
    shouldBlockFn: ({ current, next }) =>
      isDirty &&
      !isLeaving.current &&
      (current.pathname !== next.pathname || (isOpenIn(current.search) && !isOpenIn(next.search))) &&
      String(next.pathname) !== '/sign-in',
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
      isLeaving.current = true
      if (isBlocked) blocker.proceed()
      else onLeave()
    },
  }
}

/** Lists say in their address that the form for a new record is open: the browser's Back closes it. */
function isOpenIn(search: object): boolean {
  return 'new' in search && search.new === true
}

export type Leave = ReturnType<typeof useLeave>
