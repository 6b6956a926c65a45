export interface Typed {
  text: string
  /** Enter was pressed as well. */
  isSent: boolean
}

/**
 * Keeps what is typed from now on, until the returned function hands it over: a window just asked for takes a moment to get
 * the focus, and people who know it don't wait. Meanwhile no letter does anything else.
 */
export function typeAhead(): () => Typed {
  const typed: Typed = { text: '', isSent: false }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (typed.isSent || event.key === 'Enter') typed.isSent = true
    else if (event.key === 'Backspace') typed.text = typed.text.slice(0, -1)
    else if (event.key.length === 1) typed.text += event.key
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    document.removeEventListener('keydown', onKeyDown, { capture: true })
    return typed
  }
}
