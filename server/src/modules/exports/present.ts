import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { can, type ExportStatus, type Query } from './export.ts'
import { exportKind } from './fields.ts'
import { approveRight } from './policy.ts'
import type { Export } from './schema.ts'
import { toldRequest } from './told-request.ts'

export function presentExport(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row, names: ReadonlyMap<Id, string>): Export {
  const decidedBy = row['decided_by'] as Id | null
  const { isCounted, ...request } = toldRequest(ctx.kinds, row['kind'] as string, {
    query: row['query'] as Query,
    columns: row['columns'] as string[],
  })
  const record = presentRecord(ctx, exportKind, row)
  return {
    ...record,
    ...request,
    ...(isCounted ? {} : { rows: null, done: null }),
    decidedBy: decidedBy === null ? null : { id: decidedBy, name: names.get(decidedBy) ?? '' },
    isCancelRequested: row['is_cancel_requested'] as boolean,
    fileSize: row['file_size'] === null || !isCounted ? null : Number(row['file_size']),
    can: can({
      status: row['status'] as ExportStatus,
      isOwn: row['created_by'] === ctx.actor.userId,
      mayApprove: hasRight(ctx.actor, approveRight),
    }),
  }
}
