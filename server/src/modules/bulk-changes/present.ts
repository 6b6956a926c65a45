import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordCommands } from '../../platform/records/commands.ts'
import { restrictRecord } from '../../platform/records/restrict.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { can } from './bulk-change.ts'
import { bulkChangeKind } from './fields.ts'
import { commandsOf } from './kind-commands.ts'
import { mayAct } from './policy.ts'
import type { BulkChange } from './schema.ts'

export function presentBulkChange(
  ctx: Pick<Ctx, 'actor' | 'kinds'>,
  commands: readonly RecordCommands[],
  row: Row,
  names: ReadonlyMap<Id, string>,
): BulkChange {
  const bulk = presentRecord(ctx, bulkChangeKind, row)
  const named = (column: string) => {
    const id = row[column] as Id | null
    return id === null ? null : { id, name: names.get(id) ?? '' }
  }
  const isAuthors = bulk.action !== 'transfer' && Boolean(commandsOf(commands, bulk.kind).isAuthors)
  const isAllowed = mayAct(ctx.actor, { kind: bulk.kind, action: bulk.action, createdBy: bulk.createdById! }, isAuthors)
  return {
    ...bulk,
    changes: shownChanges(ctx, bulk.kind, row['changes'] as object | null),
    newOwner: named('new_owner_id'),
    undoneBy: named('undone_by'),
    isCancelRequested: row['is_cancel_requested'] as boolean,
    can: can({ status: bulk.status, done: bulk.done, undone: bulk.undone, mayAct: isAllowed }),
  }
}

/** The values that were given, as far as the actor sees the fields. */
function shownChanges(
  { kinds }: Pick<Ctx, 'kinds'>,
  kind: string,
  changes: object | null,
): Record<string, unknown> | null {
  if (!changes) return null
  const shown = structuredClone(changes)
  const known = kinds.get(kind)
  if (known) restrictRecord(known, shown)
  return shown as Record<string, unknown>
}
