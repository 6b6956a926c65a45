import { NameIndex, type Nearest } from '../matching/match-names.ts'
import { eachWord } from '../columns/words/header-words.ts'
import { normaliseLabel } from '../matching/normalise.ts'
import { type Parsed, plain } from './parsed.ts'

const yes = new Set([
  '是',
  '对',
  '有',
  '真',
  '启用',
  '在售',
  '上架',
  '有效',
  '√',
  '✓',
  '✔',
  'y',
  'yes',
  'true',
  't',
  '1',
  'on',
  'x',
  'active',
])
const no = new Set([
  '否',
  '不是',
  '无',
  '没有',
  '假',
  '停用',
  '停售',
  '下架',
  '无效',
  '×',
  '✗',
  'n',
  'no',
  'false',
  'f',
  '0',
  'off',
  'inactive',
])

export function parseBoolean(text: string): Parsed<boolean> {
  const word = plain(text).toLowerCase()
  if (yes.has(word)) return { value: true }
  if (no.has(word)) return { value: false }
  return { code: 'invalid_boolean' }
}

/** The words that mean each option of a select, in Chinese and English as `word|other word`; the option's own code always does. */
export type OptionWords = Readonly<Record<string, readonly string[]>>

/** Finds the option of a select that a cell's text means. */
export class OptionIndex {
  readonly #byLabel = new Map<string, string>()
  readonly #names: NameIndex

  constructor(options: readonly string[], words: OptionWords) {
    const candidates = options.flatMap((option) =>
      [option, ...eachWord(words[option])].map((name) => ({ id: option, name })),
    )
    for (const { id, name } of candidates) this.#byLabel.set(normaliseLabel(name), id)
    this.#names = new NameIndex(candidates)
  }

  find(text: string): string | undefined {
    return this.#byLabel.get(normaliseLabel(text))
  }

  nearest(text: string): Nearest | undefined {
    return this.#names.find(text).nearest[0]
  }
}

/** Several options in one cell, between commas, semicolons, slashes or line breaks. Fails with the first that is none. */
export function parseChoices(
  text: string,
  given: { choices?: readonly string[]; words?: OptionWords },
): Parsed<string[]> {
  const index = new OptionIndex(given.choices ?? [], given.words ?? {})
  const found: string[] = []
  for (const word of text.split(/[,，、;；/|\n]/).map((part) => part.trim())) {
    if (word === '') continue
    const option = index.find(word)
    if (option === undefined) return { code: 'reference_not_found', params: { value: word } }
    found.push(option)
  }
  return { value: found }
}
