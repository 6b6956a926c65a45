import type { Ctx } from '../../platform/context.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { restrictRecord } from '../../platform/records/restrict.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'

/** A row of a stream as the API would present it to the actor, with what it is about by name. */
export function presentListed(ctx: Pick<Ctx, 'kinds'>, kind: RecordKind, row: Row): object {
  const record: object = presentRecord(ctx, kind, row)
  restrictRecord(ctx.kinds.of(kind), record)
  return kind.subject ? { ...record, subject: { name: row['subject__name'] ?? '' } } : record
}
