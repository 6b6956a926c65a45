import { asTyped } from '../../platform/search/alternatives.ts'
import type { Candidate } from '../../platform/search/candidates.ts'

/** How near a record comes to the words, the nearest first. */
const classes = ['exact', 'start', 'inName', 'elsewhere', 'pinyinStart', 'pinyin', 'words', 'misspelt'] as const
export type Closeness = (typeof classes)[number]

/** How often a record was opened by who looks, and when last. */
export interface Visited {
  visits: number
  lastVisitedAt: Date
}

const day = 86_400_000
const halfLife = 14 * day
/** A record that one works with every day overtakes up to this many classes, but nothing that is exactly what was typed. */
const mostOvertaken = 2.5

/** 0 for never opened, towards 1 for often and lately. */
export function familiarity(visited: Visited | undefined, now: Date): number {
  if (!visited) return 0
  const age = Math.max(0, now.getTime() - visited.lastVisitedAt.getTime())
  return (visited.visits / (visited.visits + 2)) * 0.5 ** (age / halfLife)
}

export function points(closeness: Closeness, familiar: number): number {
  const base = closeness === 'exact' ? classes.length + mostOvertaken : classes.length - classes.indexOf(closeness)
  return base + familiar * mostOvertaken
}

/**
 * How a record that was found by its words has them. `fields` are the keys that the actor may see, the name's first: what
 * stands in others does not count. `found` tells what the record was found by when that is no single text.
 */
export function closenessOf(
  { body }: Pick<Candidate, 'body'>,
  text: string,
  fields: readonly string[],
  found: 'whole' | 'words' | 'misspelt',
): Closeness {
  if (found !== 'whole') return found
  const whole = asTyped(text)
  const lines = linesOf(body)
  const [name = '', ...others] = fields.map((field) => lines.get(field)?.[0] ?? '')
  if (name.trim() === whole || others.some((other) => other === whole || other.includes(` ${whole} `))) return 'exact'
  if (name.trimStart().startsWith(whole)) return 'start'
  if (name.includes(whole)) return 'inName'
  if (others.some((other) => other.includes(whole))) return 'elsewhere'
  const readings = lines.get(`${fields[0]}~`) ?? []
  return readings.some((reading) => startsWithLetters(reading, whole)) ? 'pinyinStart' : 'pinyin'
}

function linesOf(body: string): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  for (const line of body.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab === -1) continue
    const key = line.slice(0, tab)
    lines.set(key, [...(lines.get(key) ?? []), line.slice(tab + 1)])
  }
  return lines
}

/** Do the letters read the syllables from the first on, each whole or by its initial? */
function startsWithLetters(reading: string, letters: string): boolean {
  const syllables = reading.trim().split(' ')
  const read = (at: number, index: number): boolean => {
    if (at === letters.length) return true
    const syllable = syllables[index]
    if (syllable === undefined) return false
    for (let length = syllable.length; length > 0; length--) {
      const isUsable = length === syllable.length || length === 1 || /^[zcs]h/.test(syllable.slice(0, length))
      const isLast = at + length >= letters.length
      if ((isUsable || isLast) && letters.startsWith(syllable.slice(0, length), at) && read(at + length, index + 1))
        return true
    }
    return false
  }
  return read(0, 0)
}
