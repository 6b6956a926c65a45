import type { Token } from '../token.ts'
import { followers, initialsOf, initialsWithin, nameEnd as end, nameStart as start } from './initials.ts'
import type { Unit } from './parse-pinyin.ts'
import { syllablesFrom } from './syllables.ts'

/** Two characters with several readings each make several readings of the name; more than these nobody types. */
const mostLines = 8
/** So many that an unfinished syllable may become are looked up each. */
const fewSyllables = 8

/**
 * A name's pinyin in overlapping pairs of syllables, each led by its two initials: 华为 is `hwhua wei`. It answers to huawei
 * and, with every syllable that begins so, to huaw. Beside them stand the initials by threes, for hw.
 */
export function pairsOf(readings: readonly string[][]): string[] {
  const positions = [[start], ...readings.filter((options) => options.length > 0), [end]]
  const pairs = new Set<string>()
  for (let index = 1; index < positions.length; index++)
    for (const first of positions[index - 1]!) for (const second of positions[index]!) pairs.add(pair(first, second))
  return [...pairs, ...initialsOf(positions)]
}

function pair(first: string, second: string): string {
  return `${first[0]}${second[0]}${first} ${second}`
}

/** The readings of the whole name, syllables between spaces, to check that found pairs stand side by side. */
export function readingLines(readings: readonly string[][]): string[] {
  const positions = readings.filter((options) => options.length > 0)
  // What stands before each position in the first reading, and behind it.
  const before = [' ']
  for (const [first] of positions) before.push(`${before.at(-1)!}${first!} `)
  const whole = before.pop()!
  if (positions.every((options) => options.length === 1)) return [whole]
  let lines = [' ']
  const others: string[] = []
  for (const [index, options] of positions.entries()) {
    const used = lines.length * options.length > mostLines ? options.slice(0, 1) : options
    lines = used.flatMap((option) => lines.map((line) => `${line}${option} `))
    const behind = whole.slice(before[index]!.length + options[0]!.length)
    for (const option of options.slice(1)) others.push(before[index]! + option + behind)
  }
  return [...new Set([whole, ...lines, ...others])]
}

/** The pairs that any name has in which these units stand side by side; at its start only, if `isAtStart`. */
export function pairsWithin(units: readonly Unit[], isAtStart: boolean): Token[][] {
  const all = isAtStart ? [{ text: start, isWhole: true }, ...units] : units
  const [only] = all
  if (all.length === 1) {
    const text = only!.isWhole ? `${only!.text} ` : only!.text
    return followers.map((next) => [{ text: `${text[0]}${next}${text}`, isPrefix: true }])
  }
  const pairs = all.slice(1).map((second, index) => pairToken(all[index]!, second))
  if (pairs.length === 1 && pairs[0]) return [[pairs[0]]]
  // Initials say about as much of any place as a pair of which little is known.
  const known = pairs.flatMap((token) => (token && (token.others ?? []).length <= fewSyllables ? [token] : []))
  return [[...known, ...initialsWithin(all.map(({ text }) => text))]]
}

/** Undefined for two of which the first is an initial only. */
function pairToken(first: Unit, second: Unit): Token | undefined {
  if (!first.isWhole) return undefined
  const before = `${first.text[0]}${second.text[0]}${first.text}`
  const text = `${before} ${second.text}`
  if (second.isWhole) return { text, isPrefix: false }
  // Which syllables begin so is known: to look each up is quicker than to go through all that begins so.
  const others = syllablesFrom(second.text).map((syllable) => `${before} ${syllable}`)
  return { text, isPrefix: false, others }
}
