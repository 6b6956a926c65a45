import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { matchesShortcut } from '../../lib/keyboard.ts'
import type { Command } from './match-command.ts'
import { type Entry, usePaletteGroups } from './palette-groups.tsx'
import { searchQuery } from './search-query.ts'
import type { Typed } from './typed-ahead.ts'
import { useSettled } from './use-settled.ts'

/** What was typed, what there is to choose from, which line is chosen, and the keys that walk and open. */
export function usePalette(commands: readonly Command[], takeTyped: () => Typed | undefined, onClose: () => void) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [q, settle] = useSettled(text.trim())
  const query = useQuery(searchQuery(q))
  const isFresh = q === text.trim() && query.data?.q === q
  // What was opened last is no answer to words.
  const found = (query.data?.q === '') === (text.trim() === '') ? query.data : undefined
  const groups = usePaletteGroups(found, commands, text)
  const entries = groups.flatMap((group) => group.entries)
  const [chosenKey, setChosenKey] = useState<string>()
  const chosen = entries.find((entry) => entry.key === chosenKey) ?? entries[0]
  const awaited = useRef<string>(undefined)

  const open = (entry: Entry, inNewTab = false) => {
    const target = { to: entry.to, search: entry.search ?? {} } as never
    if (inNewTab) {
      window.open(router.buildLocation(target).href, '_blank', 'noopener')
      return
    }
    onClose()
    void router.navigate(target)
  }

  // Enter was pressed before the answer was there: what comes first in it is meant.
  const first = isFresh || query.isError ? entries[0] : undefined
  useEffect(() => {
    if (awaited.current !== text.trim() || !(isFresh || query.isError)) return
    awaited.current = undefined
    if (first && !query.isError) open(first)
  })

  const send = (words: string) => {
    awaited.current = words.trim()
    settle(awaited.current)
  }
  useLayoutEffect(() => {
    const typed = takeTyped()
    if (typed?.text) setText(typed.text)
    if (typed?.isSent) send(typed.text)
    // The field has the focus from here on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  const type = (next: string) => {
    setText(next)
    setChosenKey(undefined)
    awaited.current = undefined
  }
  const walk = (step: number) => {
    const at = chosen ? entries.indexOf(chosen) : -1
    setChosenKey(entries[(at + step + entries.length) % entries.length]?.key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys belong to the input method as long as it is composing.
    if (event.nativeEvent.isComposing) return
    const inNewTab = matchesShortcut(event.nativeEvent, 'mod+enter')
    if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else if (event.key === 'Enter' && chosen && (isFresh || chosenKey !== undefined)) open(chosen, inNewTab)
    else if (event.key === 'Enter') send(text)
    else return
    event.preventDefault()
  }
  return { text, type, query, found, isFresh, groups, chosen, choose: setChosenKey, open, onKeyDown }
}
