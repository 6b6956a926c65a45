import { normaliseLabel } from '../matching/normalise.ts'
import { similarity } from '../matching/similarity.ts'
import { stageDateWords } from './words/sales.ts'
import { eachWord, type HeaderWords } from './words/header-words.ts'

export interface Proposal {
  field: string | null
  /** 0 to 1; below 0.9 a person should look twice. */
  confidence: number
}

interface Candidate {
  column: number
  field: string
  confidence: number
}

const minSimilarity = 0.82
/** Texts whose lengths differ more cannot be that similar by any measure; comparing them in full is what takes long. */
const minLengthRatio = 0.69

const proposed = new Map<string, Proposal[]>()
const mostKept = 20

/** Proposes a field for each column from its header; no field twice, the surest first. */
export function proposeColumns(headers: readonly string[], words: HeaderWords): Proposal[] {
  // A page that watches an import asks for the same ones again and again.
  const question = JSON.stringify([headers, words])
  const kept = proposed.get(question) ?? propose(headers, words)
  proposed.delete(question)
  if (proposed.size >= mostKept) proposed.delete(proposed.keys().next().value!)
  proposed.set(question, kept)
  return kept.map((one) => ({ ...one }))
}

function propose(headers: readonly string[], words: HeaderWords): Proposal[] {
  const known = Object.entries(words).flatMap(([field, labels]) =>
    [field, ...eachWord(labels)].map((label) => ({ field, label: normaliseLabel(label) })),
  )
  const candidates = headers.flatMap((header, column) => candidatesOf(normaliseLabel(header), column, known))
  const proposals = headers.map((): Proposal => ({ field: null, confidence: 0 }))
  const taken = new Set<string>()
  for (const { column, field, confidence } of candidates.sort(
    (a, b) => b.confidence - a.confidence || a.column - b.column,
  )) {
    if (proposals[column]!.field !== null || taken.has(field)) continue
    proposals[column] = { field, confidence }
    taken.add(field)
  }
  return proposals
}

function candidatesOf(header: string, column: number, known: readonly { field: string; label: string }[]): Candidate[] {
  if (header === '') return []
  const best = new Map<string, number>()
  for (const { field, label } of known) {
    const confidence = header === label ? 1 : likeness(header, label)
    if (confidence > (best.get(field) ?? 0)) best.set(field, confidence)
  }
  return [...best].map(([field, confidence]) => ({ column, field, confidence }))
}

/** Misspellings of long words only: in two or three characters any change is another word. */
function likeness(header: string, label: string): number {
  const shorter = Math.min([...header].length, [...label].length)
  const longer = Math.max([...header].length, [...label].length)
  if (shorter < 4 || shorter / longer < minLengthRatio) return 0
  const score = similarity(header, label)
  return score >= minSimilarity ? Math.round(score * 85) / 100 : 0
}

/** The stage whose beginning a header dates, given the stages that the file names: engage_date → Engaging, 进入谈判日期 → 谈判. */
export function stageOfDateHeader(header: string, stages: readonly string[]): string | null {
  const bare = normaliseLabel(header)
  const befores = ['', ...eachWord(stageDateWords.before).map(normaliseLabel)]
  const afters = ['', ...eachWord(stageDateWords.after).map(normaliseLabel)]
  for (const before of befores) {
    for (const after of afters) {
      if (before + after === '' || !bare.startsWith(before) || !bare.endsWith(after)) continue
      const middle = bare.slice(before.length, bare.length - after.length)
      const stage = stages.find((name) => isSameStem(middle, normaliseLabel(name)))
      if (stage) return stage
    }
  }
  return null
}

function isSameStem(a: string, b: string): boolean {
  const stem = (word: string) => (/^[a-z]+$/.test(word) ? word.replace(/(?:ing|ed|ment|ion|e)$/, '') : word)
  return a.length >= 2 && stem(a) === stem(b)
}
