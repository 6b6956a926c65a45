import type { Token } from '../token.ts'

export const [nameStart, nameEnd] = ['^', '$']
/** Whatever may follow an initial. */
export const followers = [...'abcdefghijklmnopqrstuvwxyz0123456789', nameEnd]
// No pair begins so: the two kinds of tokens stay apart.
const mark = '*'

/**
 * Three initials in a row, the start and the end of the name among them: 深圳华为 is `*^sz`, `*szh`, `*zhw`, `*hw$`. Beginnings
 * of pairs would answer to initials too, but an index reads every record behind every token that begins so before it asks
 * for the next one.
 */
export function initialsOf(positions: readonly string[][]): string[] {
  const initials = positions.map((options) => [...new Set(options.map((option) => option[0]!))])
  const found = new Set<string>()
  for (let index = 2; index < initials.length; index++)
    for (const first of initials[index - 2]!)
      for (const second of initials[index - 1]!)
        for (const third of initials[index]!) found.add(mark + first + second + third)
  return [...found]
}

/** What any name has in which units with these texts, two or more, stand side by side. */
export function initialsWithin(texts: readonly string[]): Token[] {
  const initials = texts.map((text) => text[0]!)
  const [first, second] = initials
  // Each follower asked for by itself, every record that any of them has would be held against all 37.
  if (initials.length === 2) return [{ text: mark + first! + second!, isPrefix: true }]
  return initials
    .slice(2)
    .map((third, index) => ({ text: mark + initials[index]! + initials[index + 1]! + third, isPrefix: false }))
}
