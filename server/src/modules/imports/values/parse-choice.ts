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

/** Finds the option of a select that a cell's text means. What is written exactly so goes before what only reads alike. */
export class OptionIndex {
  readonly #exact = new Map<string, string>()
  /** Null where several options would be meant: nobody guesses which. */
  readonly #spelled = new Map<string, string | null>()
  readonly #loose = new Map<string, string | null>()
  readonly #names: NameIndex
  /** How many pieces between separators the longest word has. */
  readonly mostPieces: number

  constructor(options: readonly string[], words: OptionWords) {
    const labels = options.flatMap((id) => eachWord(words[id]).map((name) => ({ id, name })))
    const codes = options.map((id) => ({ id, name: id }))
    for (const some of [labels, codes]) {
      const exact = new Set(this.#exact.keys())
      for (const { id, name } of some) if (!exact.has(name.trim())) this.#exact.set(name.trim(), id)
      note(this.#spelled, some, spelled)
      note(this.#loose, some, normaliseLabel)
    }
    this.#names = new NameIndex([...codes, ...labels])
    this.mostPieces = Math.max(1, ...labels.map(({ name }) => name.normalize('NFKC').split(separators).length))
  }

  find(text: string): string | undefined {
    return this.whole(text) ?? this.#loose.get(normaliseLabel(text)) ?? undefined
  }

  /** The option that is written so, with every mark. */
  whole(text: string): string | undefined {
    return this.#exact.get(text.trim()) ?? this.#spelled.get(spelled(text)) ?? undefined
  }

  nearest(text: string): Nearest | undefined {
    return this.#names.find(text).nearest[0]
  }
}

/** What stands there already, from surer words, stays. */
function note(
  map: Map<string, string | null>,
  words: readonly { id: string; name: string }[],
  keyOf: (name: string) => string,
): void {
  const surer = new Set(map.keys())
  for (const { id, name } of words) {
    const key = keyOf(name)
    if (key === '' || surer.has(key)) continue
    const known = map.get(key)
    map.set(key, known === undefined || known === id ? id : null)
  }
}

/** Width, case and the number of spaces aside. */
function spelled(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

const separators = /[,，、;；/|\n]/

interface Choices {
  choices?: readonly string[]
  words?: OptionWords
}
const indexes = new WeakMap<Choices, OptionIndex>()

/**
 * Several options in one cell, between commas, semicolons, slashes or line breaks. Options with such marks in their own names
 * are read as a whole, the longest first. Fails with the first word that is none.
 */
export function parseChoices(text: string, given: Choices): Parsed<string[]> {
  const index = indexes.get(given) ?? new OptionIndex(given.choices ?? [], given.words ?? {})
  indexes.set(given, index)
  const found: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const options = optionsIn(line, index)
    if (typeof options === 'string') return { code: 'reference_not_found', params: { value: options } }
    found.push(...options)
  }
  return { value: found }
}

/** The options in a line, or the first word that is none. */
function optionsIn(line: string, index: OptionIndex): string[] | string {
  const pieces = piecesOf(line)
  const textOf = (from: number, to: number) => line.slice(pieces[from]!.from, pieces[to - 1]!.to)
  /** Where it goes on behind what the pieces from here on may mean, the longest first; behind nothing there is no option. */
  const waysFrom = (from: number) => {
    const ways: { to: number; options: string[] }[] = []
    for (let to = Math.min(pieces.length, from + index.mostPieces); to > from; to--) {
      const option = to - from === 1 ? index.find(textOf(from, to)) : index.whole(textOf(from, to))
      if (option !== undefined) ways.push({ to, options: [option] })
    }
    return textOf(from, from + 1).trim() === '' ? [...ways, { to: from + 1, options: [] }] : ways
  }
  const ways = pieces.map((_, from) => waysFrom(from))
  /** Which way leads from here to the end; undefined where none does. */
  const chosen: ((typeof ways)[number][number] | undefined)[] = []
  for (let from = pieces.length - 1; from >= 0; from--)
    chosen[from] = ways[from]!.find(({ to }) => to === pieces.length || chosen[to])
  if (chosen[0]) {
    const found: string[] = []
    for (let way = chosen[0]; way; way = chosen[way.to]!) found.push(...way.options)
    return found
  }
  const reached = new Set([0])
  for (const [from, some] of ways.entries()) if (reached.has(from)) for (const { to } of some) reached.add(to)
  const last = Math.max(...reached)
  return textOf(last, last + 1).trim()
}

function piecesOf(line: string): { from: number; to: number }[] {
  let from = 0
  return line.split(separators).map((piece) => {
    const to = from + piece.length
    const place = { from, to }
    from = to + 1
    return place
  })
}
