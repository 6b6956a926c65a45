import type { Token } from '../token.ts'
import type { Unit } from './parse-pinyin.ts'

const start = '^'
const end = '$'
const startable = [...'abcdefghijklmnopqrstuvwxyz0123456789', end]
/** Two characters with several readings each make several readings of the name; more than these nobody types. */
const mostLines = 8

/**
 * A name's pinyin in overlapping pairs of syllables, each led by its two initials: 华为 is `hwhua wei`. So one token answers
 * to huawei (the whole), to huaw (its beginning) and to hw (its first two letters).
 */
export function pairsOf(readings: readonly string[][]): string[] {
  const positions = [[start], ...readings.filter((options) => options.length > 0), [end]]
  const pairs = new Set<string>()
  for (let index = 1; index < positions.length; index++)
    for (const first of positions[index - 1]!) for (const second of positions[index]!) pairs.add(pair(first, second))
  return [...pairs]
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
    return startable.map((next) => [{ text: `${text[0]}${next}${text}`, isPrefix: true }])
  }
  const tokens: Token[] = []
  for (let index = 1; index < all.length; index++) {
    const [first, second] = [all[index - 1]!, all[index]!]
    const initials = `${first.text[0]}${second.text[0]}`
    if (!first.isWhole) tokens.push({ text: `${initials}${first.text}`, isPrefix: true })
    else tokens.push({ text: `${initials}${first.text} ${second.text}`, isPrefix: !second.isWhole })
  }
  return [tokens]
}
