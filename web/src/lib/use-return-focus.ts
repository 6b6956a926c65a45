import { useEffect, useState } from 'react'

/**
 * Brings the focus back to where it was when the component goes. Drawers and dialogs do so themselves, but take a field
 * that focuses itself for the place they were opened from.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
