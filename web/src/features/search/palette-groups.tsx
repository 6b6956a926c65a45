import { ArrowRightOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type RecordWords, useRecordWords } from '../../components/record-kind/words.ts'
import { addressOf, type Address, listOf } from './hit-address.ts'
import { KindIcon } from './kind-icon.tsx'
import { type Command, isNamed, matchCommands } from './match-command.ts'
import type { Found, Hit } from './search-query.ts'

/** One line that can be chosen. */
export interface Entry extends Address {
  key: string
  icon: ReactNode
  title: string
  spans?: Hit['spans']
  details?: { label: string; text: string; spans: Hit['spans'] }[]
  /** At the line's end: what kind of record it is, where the heading does not say. */
  aside?: string
  isQuiet?: boolean
}

export interface Group {
  key: string
  heading: string
  entries: Entry[]
}

/** Everything there is to choose from, in the order of the screen. `found` is undefined as long as nothing is known. */
export function usePaletteGroups(found: Found | undefined, commands: readonly Command[], text: string): Group[] {
  const { t } = useTranslation('search')
  const words = useRecordWords()
  const matched = matchCommands(commands, text)
  const entries = matched.map((command): Entry => ({ ...command, title: command.label }))
  const commandGroup = { key: 'commands', heading: t('commands'), entries }
  const isMeant = matched.some((command) => isNamed(command, text))
  const records = found ? recordGroups(found, words, t('recent'), (kind) => t('all', { kind })) : []
  const groups = isMeant ? [commandGroup, ...records] : [...records, commandGroup]
  return groups.filter((group) => group.entries.length > 0)
}

function recordGroups(
  { q, items, more }: Found,
  words: RecordWords,
  recent: string,
  all: (kind: string) => string,
): Group[] {
  if (q === '') {
    const entries = items.map((hit) => ({ ...entryOf(hit, words), aside: words.kind(hit.kind) }))
    return [{ key: 'recent', heading: recent, entries }]
  }
  return [...new Set(items.map((hit) => hit.kind))].map((kind) => {
    const entries = items.filter((hit) => hit.kind === kind).map((hit) => entryOf(hit, words))
    if (more.includes(kind)) entries.push(moreEntry(kind, q, all(words.kindsInText(kind))))
    return { key: kind, heading: words.kinds(kind), entries }
  })
}

function entryOf(hit: Hit, words: RecordWords): Entry {
  const about = hit.subject?.name
    ? [{ label: words.kind(hit.subject.type), text: hit.subject.name, spans: [] as Hit['spans'] }]
    : []
  const details = hit.details.map(({ field, ...rest }) => ({ label: words.field(hit.kind, field), ...rest }))
  return {
    key: `${hit.kind}-${hit.id}`,
    icon: <KindIcon kind={hit.kind} />,
    title: hit.title,
    spans: hit.spans,
    details: [...about, ...details],
    ...addressOf(hit),
  }
}

function moreEntry(kind: string, q: string, title: string): Entry {
  return {
    key: `more-${kind}`,
    icon: <ArrowRightOutlined aria-hidden="true" />,
    title,
    isQuiet: true,
    ...listOf(kind, q),
  }
}
