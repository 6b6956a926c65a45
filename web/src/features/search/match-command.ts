import type { ReactNode } from 'react'

/** Something to do or somewhere to go, besides records. */
export interface Command {
  key: string
  label: string
  icon: ReactNode
  to: string
  search?: Record<string, unknown>
  /** Other ways to type it, such as its pinyin, with hyphens between syllables, and its initials. */
  aliases: readonly string[]
  /** Offered before anything is typed. */
  isOffered?: boolean
}

const mostShown = 6

/** The commands that the text may mean, the best first; without text those that are offered. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const typed = fold(text)
  if (typed === '') return commands.filter((command) => command.isOffered)
  return commands
    .map((command) => ({ command, rank: rankOf(command, typed) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, mostShown)
    .map(({ command }) => command)
}

/** Is the text all of what the command is called? Then nobody looks for a record of that name. */
export function isNamed(command: Command, text: string): boolean {
  return rankOf(command, fold(text)) === 3
}

function rankOf({ label, aliases }: Command, typed: string): number {
  const names = [label, ...aliases]
  const folded = names.map(fold)
  if (folded.includes(typed)) return 3
  if (folded.some((name) => name.startsWith(typed))) return 2
  // Of a single letter nearly everything has some; and hengyuan is no part of cheng-yuan, which begins its syllables elsewhere.
  if (typed.length === 1) return 0
  const isWithin = /^\p{ASCII}+$/u.test(typed)
    ? names.some((name) => endings(name).some((ending) => ending.startsWith(typed)))
    : folded.some((name) => name.includes(typed))
  return isWithin ? 1 : 0
}

/** What a name reads from each of its words or syllables on. */
function endings(name: string): string[] {
  return Array.from(name.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => fold(name.slice(index)))
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
