import { createHash } from 'node:crypto'

const marks = {
  gram: 'g',
  start: '^',
  pair: 'p',
  roman: 'r',
  misspelling: '~',
  value: '=',
  tail: '#',
  owner: 'o',
  department: 'd',
  own: 'v',
}
export type Mark = keyof typeof marks

const spaces = new Map<string, string>()

/**
 * The few letters that set the tokens of one field of one kind in one organization apart from all others in the index: a
 * common word of theirs costs nobody else anything, and a field that somebody may not see is not even looked up. Two spaces
 * may share the letters; what is found is checked against organization, kind and field.
 */
export function spaceOf(orgId: string, kind: string, field: string): string {
  const key = `${orgId}/${kind}/${field}`
  const known = spaces.get(key)
  if (known) return known
  const space = createHash('sha256').update(key).digest('base64url').slice(0, 4)
  if (spaces.size > 20_000) spaces.clear()
  spaces.set(key, space)
  return space
}

export function lexeme(space: string, mark: Mark, text: string): string {
  return space + marks[mark] + text
}

/** As PostgreSQL reads it in a tsvector or tsquery. */
export function quoteLexeme(text: string): string {
  return special.test(text) ? `'${text.replaceAll(/['\\]/g, (character) => character + character)}'` : `'${text}'`
}

const special = /['\\]/
