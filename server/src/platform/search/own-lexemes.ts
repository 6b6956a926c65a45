import { createHash } from 'node:crypto'
import type { Id } from '../id.ts'
import { valueInRow } from '../records/field-access.ts'
import type { BoundField, RecordKind } from '../records/kind.ts'
import { lexeme, spaceOf } from './lexeme.ts'

const exact = new Set(['text', 'phone', 'email', 'url', 'select', 'multiSelect', 'user', 'department', 'reference'])

/** Fields of the organization's own have no column that an index could stand on: their values are among the tokens. */
export function isLookedUp(field: BoundField): boolean {
  return field.custom !== undefined && field.custom.definition.type !== 'formula' && exact.has(field.type)
}

export function ownLexemes(orgId: Id, kind: RecordKind, row: Record<string, unknown>): string[] {
  return kind.bound.filter(isLookedUp).flatMap((field) => {
    const value = valueInRow(field, row)
    const values = Array.isArray(value) ? value : [value]
    return values.filter((one) => typeof one === 'string').map((one) => ownLexeme(orgId, kind, field, one))
  })
}

export function ownLexeme(orgId: Id, { kind }: RecordKind, { key }: BoundField, value: string): string {
  const short = createHash('sha256').update(value).digest('base64url').slice(0, 12)
  return lexeme(spaceOf(orgId, kind, `=${key}`), 'own', short)
}
