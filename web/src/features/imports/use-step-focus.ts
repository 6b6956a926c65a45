import { type RefObject, useEffect, useRef } from 'react'

/**
 * Leads the focus to the heading of what has just come up: another step, or the outcome of work that was waited for.
 * The first one leaves it where the page put it, and whoever has gone elsewhere on the page meanwhile stays there.
 */
export function useStepFocus(shown: string): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    const active = document.activeElement
    const isElsewhere = active !== null && active !== document.body && !area.current?.contains(active)
    if (!isElsewhere) area.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    // The page scrolls within the app's frame.
    area.current?.closest('main')?.scrollTo({ top: 0 })
  }, [shown])
  return area
}
