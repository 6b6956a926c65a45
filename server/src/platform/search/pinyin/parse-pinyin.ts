import { beginnings, longestSyllable, syllables } from './syllables.ts'

/** A piece of typed pinyin: a whole syllable, or the beginning of one (in the middle: its initial). */
export interface Unit {
  text: string
  isWhole: boolean
}

const initial = /^([zcs]h|[^iuv])$/
/** Enough syllables to look a name up by; the rest is checked on what is found. */
const longestLead = 5
const mostLeads = 32
const mostMixed = 12
const longestMixed = 24

/** Ways to read letters as syllables one after the other, the last one perhaps unfinished: xian is xian and xi an. */
export function leadingSyllables(letters: string): Unit[][] {
  const found: Unit[][] = []
  const walk = (at: number, units: Unit[]) => {
    if (found.length >= mostLeads) return
    if (at === letters.length || units.length === longestLead) {
      if (units.length > 0) found.push(units)
      return
    }
    const rest = letters.slice(at)
    for (let length = Math.min(longestSyllable, rest.length); length > 0; length--) {
      const text = rest.slice(0, length)
      if (syllables.has(text)) walk(at + length, [...units, { text, isWhole: length < rest.length }])
    }
    if (!syllables.has(rest) && beginnings.has(rest)) walk(letters.length, [...units, { text: rest, isWhole: false }])
  }
  walk(0, [])
  return found
}

/**
 * Ways to read letters as initials and syllables in any order: hwjs, huaweijs, zhgs. The fewest pieces first. Who types
 * whole syllables mixes in no initials: dingfeng is not di n g feng, and the index would go through every n before a g.
 */
export function mixedUnits(letters: string): Unit[][] {
  if (letters.length > longestMixed) return []
  const isSpelt = isWritten(letters)
  const queue: { at: number; cost: number; units: Unit[] }[] = [{ at: 0, cost: 0, units: [] }]
  // Initials alone are what most people type, and the most pieces there can be: they would come last, or never.
  const found = initialsOnly(letters)
  for (let steps = 0; queue.length > 0 && found.length < mostMixed && steps < 400; steps++) {
    queue.sort((a, b) => a.cost - b.cost)
    const { at, cost, units } = queue.shift()!
    if (at === letters.length) {
      if (units.length < letters.length && units.slice(0, -1).some((unit) => !unit.isWhole)) found.push(units)
      continue
    }
    for (const unit of unitsAt(letters, at).filter(({ text }) => !isSpelt || initial.test(text)))
      queue.push({ at: at + unit.text.length, cost: cost + (unit.isWhole ? 2 : 3), units: [...units, unit] })
  }
  return found
}

function initialsOnly(letters: string): Unit[][] {
  const units = Array.from(letters, (text) => ({ text, isWhole: false }))
  return units.length > 1 && units.every(({ text }) => initial.test(text)) ? [units] : []
}

/** Are the letters whole syllables to their end, but for the last, which may still be typed? */
function isWritten(letters: string): boolean {
  const reached = [0]
  for (let at = 0; at < letters.length; at++) {
    if (!reached.includes(at)) continue
    if (beginnings.has(letters.slice(at))) return true
    for (let length = 1; length <= longestSyllable; length++)
      if (syllables.has(letters.slice(at, at + length))) reached.push(at + length)
  }
  return false
}

function unitsAt(letters: string, at: number): Unit[] {
  const units: Unit[] = []
  for (let length = 1; length <= longestSyllable && at + length <= letters.length; length++) {
    const text = letters.slice(at, at + length)
    const isLast = at + length === letters.length
    if (initial.test(text)) units.push({ text, isWhole: false })
    else if (isLast && !syllables.has(text) && beginnings.has(text)) units.push({ text, isWhole: false })
    if (length > 1 && syllables.has(text)) units.push({ text, isWhole: !isLast })
  }
  return units
}
