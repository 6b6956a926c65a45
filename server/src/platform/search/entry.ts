import type { Id } from '../id.ts'
import { valueInRow } from '../records/field-access.ts'
import type { RecordKind } from '../records/kind.ts'
import { tokensOf } from './field-tokens.ts'
import { lexeme, quoteLexeme, spaceOf } from './lexeme.ts'
import { ownLexemes } from './own-lexemes.ts'

/** What the search knows of one record. */
export interface Entry {
  id: Id
  /** One line per field and reading, `\n<field>\t<text>`: for checks on what the index proposes. */
  body: string
  /** The text of a tsvector. */
  tokens: string
}

/** The entry of a record from its columns; a column that is missing is empty. */
export function entryOf(orgId: Id, kind: RecordKind, row: Record<string, unknown> & { id: Id }): Entry {
  // PostgreSQL takes doubles away.
  const lexemes: string[] = []
  let body = '\n'
  for (const field of kind.bound) {
    const value = field.searchable ? valueInRow(field, row) : undefined
    if (value === '' || (typeof value !== 'string' && typeof value !== 'number')) continue
    const { tokens, text, readings } = tokensOf(field.type, String(value))
    const space = spaceOf(orgId, kind.kind, field.key)
    for (const [mark, token] of tokens) lexemes.push(quoteLexeme(lexeme(space, mark, token)))
    body += `${field.key}\t${text}\n`
    for (const reading of readings) body += `${field.key}~\t${reading}\n`
  }
  for (const own of ownLexemes(orgId, kind, row)) lexemes.push(quoteLexeme(own))
  const { owner_id: ownerId, owner_dept_id: departmentId } = row
  if (typeof ownerId === 'string') lexemes.push(quoteLexeme(ownerLexeme(orgId, kind.kind, ownerId)))
  if (typeof departmentId === 'string') lexemes.push(quoteLexeme(departmentLexeme(orgId, kind.kind, departmentId)))
  return { id: row.id, body, tokens: lexemes.join(' ') }
}

export function ownerLexeme(orgId: Id, kind: string, ownerId: Id): string {
  return lexeme(spaceOf(orgId, kind, '@owner'), 'owner', shorten(ownerId))
}

export function departmentLexeme(orgId: Id, kind: string, departmentId: Id): string {
  return lexeme(spaceOf(orgId, kind, '@department'), 'department', shorten(departmentId))
}

// The random end of an id tells it from others; two that share it only make more to check.
function shorten(id: Id): string {
  return Buffer.from(id.replaceAll('-', '').slice(-16), 'hex').toString('base64url')
}
