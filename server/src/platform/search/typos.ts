import { isAlphabetic } from './fold.ts'

const shortest = 4
const longest = 24

/**
 * A word and what is left of it without one of its letters. Two words that differ by a letter too many, one too few, another
 * one or two in the wrong order have one of these in common. Short words, long ones, numbers and Chinese have none.
 */
export function misspellingsOf(word: string): string[] {
  if (word.length < shortest || word.length > longest || !/^\p{L}+$/u.test(word) || !isAlphabetic(word)) return []
  return [...new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))])]
}
