import { isAlphabetic } from './fold.ts'
import type { Token } from './token.ts'

/**
 * A folded text in overlapping pieces: three letters or digits, two of any other script. Every part of the text that is two
 * characters long or longer can be put together from them, so a part is found by an index over the pieces.
 */
export function gramsOf(folded: string): string[] {
  const characters = Array.from(folded)
  return characters.map((_, index) => gramAt(characters, index))
}

function gramAt(characters: readonly string[], index: number): string {
  const [first, second = '', third = ''] = characters.slice(index, index + 3)
  return second && isAlphabetic(first!) && isAlphabetic(second) ? first + second + third : first + second
}

/** The pieces that every text with this part has. A piece at the end of the part may go on in the text. */
export function gramsWithin(folded: string): Token[] {
  const characters = Array.from(folded)
  const tokens: Token[] = []
  for (let index = 0; index < characters.length; index++) {
    const left = characters.length - index
    const isLatin = left > 1 && isAlphabetic(characters[index]!) && isAlphabetic(characters[index + 1]!)
    const isWhole = left >= (isLatin ? 3 : 2)
    const isCovered = !isWhole && index > 0 && tokens.at(-1)!.text.endsWith(characters.slice(index).join(''))
    if (!isCovered) tokens.push({ text: gramAt(characters, index), isPrefix: !isWhole })
  }
  return tokens
}
