import { useEffect, useState, type RefObject } from 'react'

/**
 * Brings the focus back to where it was when the component goes. Drawers and dialogs do so themselves, but take a field
 * that focuses itself for the place they were opened from. A place that is gone or hidden by then, such as an entry of a
 * menu, is stood in for by what opened that, else by the page.
 */
export function useReturnFocus(standIn?: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => returnFocus(opener, standIn?.current), [opener, standIn])
}

/**
 * To the first of these places that can take it, else to the cell of the page's table at which one was, else to the
 * page; where somebody put it since, it stays.
 */
export function returnFocus(...places: readonly (Element | null | undefined)[]): void {
  const page = document.querySelector('main')
  for (const place of [...places, page?.querySelector('[data-cell][tabindex="0"]'), page])
    if (isLost() && place instanceof HTMLElement) place.focus({ preventScroll: true })
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
