import { useEffect, useRef } from 'react'

interface ShortcutOptions {
  enabled?: boolean
  /** Also while the cursor is in a text field. Combinations with mod are allowed there anyway. */
  inFields?: boolean
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/**
 * Runs `action` on a key such as `j`, `/`, `?`, `enter`, `escape`, `mod+k` (Ctrl, on Apple ⌘) or `shift+n`.
 * Plain keys are ignored while somebody types, in open menus and dialogs they belong to those.
 */
export function useShortcut(
  shortcut: string,
  action: (event: KeyboardEvent) => void,
  options: ShortcutOptions = {},
): void {
  const latest = useRef(action)
  latest.current = action
  const { enabled = true, inFields = false } = options
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !matchesShortcut(event, shortcut)) return
      if (!shortcut.includes('mod+') && !inFields && belongsElsewhere(event.target)) return
      latest.current(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [shortcut, enabled, inFields])
}

export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  const mod = isApple ? event.metaKey : event.ctrlKey
  const otherMod = isApple ? event.ctrlKey : event.metaKey
  if (parts.includes('mod') !== mod || otherMod || parts.includes('alt') !== event.altKey) return false
  // Signs such as ? need Shift on some keyboards only, so Shift counts for letters and named keys.
  const shiftCounts = key.length > 1 || /[a-z]/.test(key)
  if (shiftCounts && parts.includes('shift') !== event.shiftKey) return false
  return event.key.toLowerCase() === key
}

/** How a shortcut is shown to the person at this keyboard: `⌘K` or `Ctrl K`. */
export function shortcutLabel(shortcut: string): string {
  const names: Record<string, string> = isApple
    ? { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', escape: 'Esc' }
    : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', escape: 'Esc' }
  const parts = shortcut.split('+').map((part) => names[part] ?? part.toUpperCase())
  return parts.join(isApple ? '' : ' ')
}

function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.closest('input, textarea, select, [role="menu"], [role="listbox"], [role="dialog"]') !== null
}
