import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { valueInRow } from '../../platform/records/field-access.ts'
import type { BoundField, RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { subjectNames, type SubjectRef } from '../../platform/records/subject.ts'
import { excerptOf } from './excerpt.ts'
import { visibleRows } from './queries.ts'
import type { Hit } from './schema.ts'

export interface Choice {
  kind: RecordKind
  id: Id
}

const mostDetails = 3
/** A title is one line: more of it nobody reads in a list of hits. */
const longestTitle = 120
const longestDetail = 80

/** The chosen records as hits, in their order; one that has gone out of sight meanwhile is left out. */
export async function presentHits(tx: OrgTx, ctx: Ctx, choices: readonly Choice[], text: string): Promise<Hit[]> {
  const byKind = Map.groupBy(choices, ({ kind }) => kind)
  const rows = new Map<Id, Row>()
  await Promise.all(
    [...byKind].map(async ([kind, ofKind]) => {
      const ids = ofKind.map(({ id }) => id)
      for (const [id, row] of await visibleRows(tx, ctx, kind, ids)) rows.set(id, row)
    }),
  )
  const seen = choices.flatMap(({ kind, id }) => {
    const row = rows.get(id)
    return row ? [{ kind, row, subject: subjectOf(kind, row) }] : []
  })
  const names = await subjectNames(
    tx,
    ctx,
    seen.flatMap(({ subject }) => subject ?? []),
  )
  return seen.map(({ kind, row, subject }) => ({
    ...presentHit(kind, row, text),
    subject: subject && { ...subject, name: names.get(subject.id) ?? '' },
  }))
}

function subjectOf({ subject }: RecordKind, row: Row): SubjectRef | null {
  const [type, id] = subject ? [row[subject.typeColumn], row[subject.idColumn]] : []
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : null
}

function presentHit(kind: RecordKind, row: Row, text: string): Omit<Hit, 'subject'> {
  const name = row[kind.nameColumn]
  const title = excerptOf(typeof name === 'string' ? name : '', text, longestTitle)
  const details = detailsOf(kind, row).map((detail) => ({ ...detail, ...excerptOf(detail.text, text, longestDetail) }))
  // What was found comes first: it says why the record is there.
  details.sort((a, b) => Number(b.spans.length > 0) - Number(a.spans.length > 0))
  const shown = details.filter(({ isShown, spans }) => isShown || spans.length > 0).slice(0, mostDetails)
  return {
    kind: kind.kind,
    id: row.id,
    title: title.text,
    spans: title.spans,
    details: shown.map(({ field, text: value, spans }) => ({ field, text: value, spans })),
  }
}

/** The customer and the number, telephone and owner: what tells two records of one name apart; and all that is searched. */
function detailsOf(kind: RecordKind, row: Row): { field: string; text: string; isShown: boolean }[] {
  return kind.bound
    .filter((field) => field.column !== kind.nameColumn && (field.searchable || field.filterable) && !field.nameless)
    .map((field) => ({ field, text: textOf(field, row), turn: turnOf(field) }))
    .filter(({ field, text, turn }) => text !== '' && (turn >= 0 || field.searchable))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ field, text, turn }) => ({ field: field.key, text, isShown: turn >= 0 }))
}

const turns = [
  'customerId',
  'companyName',
  'number',
  'code',
  'mobile',
  'phone',
  'departmentId',
  'ownerId',
  'assigneeId',
]

function turnOf({ key }: BoundField): number {
  return turns.indexOf(key)
}

function textOf(field: BoundField, row: Row): string {
  const value = field.target ? row[`${field.column}__name`] : valueInRow(field, row)
  return typeof value === 'string' ? value : ''
}
