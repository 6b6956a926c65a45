import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { matchesShortcut } from '../../lib/keyboard.ts'
import type { Command } from './match-command.ts'
import { type Entry, usePaletteGroups } from './palette-groups.tsx'
import { searchQuery } from './search-query.ts'
import { useSettled } from './use-settled.ts'

/** What was typed, what there is to choose from, which line is chosen, and the keys that walk and open. */
export function usePalette(commands: readonly Command[], onClose: () => void) {
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
  const isAwaited = useRef(false)

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
    if (!isAwaited.current || !(isFresh || query.isError)) return
    isAwaited.current = false
    if (first && !query.isError) open(first)
  })

  const type = (next: string) => {
    setText(next)
    setChosenKey(undefined)
    isAwaited.current = false
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
    else if (event.key === 'Enter') {
      settle(text.trim())
      isAwaited.current = true
    } else return
    event.preventDefault()
  }
  return { text, type, query, found, isFresh, groups, chosen, choose: setChosenKey, open, onKeyDown }
}
