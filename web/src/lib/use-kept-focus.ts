import { useEffect, useRef, type RefObject } from 'react'

const rowSelector = 'li, tbody tr:not([aria-hidden])'
const focusable = 'a[href], button:not(:disabled), input:not(:disabled)'

/**
 * Keeps the focus in a list when what had it goes: a row that was deleted, a button that was done with. The row that now
 * stands there gets it, else the last one, else the page. Dialogs that were asked from the list count as part of it.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null)
  useEffect(() => {
    let last: { element: Element; row: number } | undefined
    const rows = () => [...(list.current?.querySelectorAll(rowSelector) ?? [])]
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      if (list.current?.contains(target))
        last = { element: target, row: rows().findIndex((row) => row.contains(target)) }
      else if (target.closest('main')) last = undefined
    }
    const keep = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (!last || last.element.isConnected || !isLost) return
      const now = rows()
      const place = now[Math.min(last.row, now.length - 1)]?.querySelector<HTMLElement>(focusable)
      const next = place ?? document.querySelector<HTMLElement>('main')
      next?.focus({ preventScroll: place === undefined })
    }
    // A dialog gives the focus back a moment after it has gone itself.
    const keepSoon = () => requestAnimationFrame(keep)
    const observer = new MutationObserver(keepSoon)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', keepSoon)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', keepSoon)
    }
  }, [])
  return list
}
