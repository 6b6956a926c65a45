import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, savepoint } from '../../platform/db/with-org.ts'
import { AppError, notFound } from '../../platform/errors.ts'
import { databaseProblem } from '../../platform/http/database-problem.ts'
import type { RecordCommands } from '../../platform/records/commands.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { changesSince, readWhole } from '../../platform/records/undo-store.ts'
import type { Problem } from './bulk-change.ts'
import type { BulkRow, Result, Turn } from './store.ts'

/** Not a fault: the record was so already, and stays untouched. */
class Unchanged extends Error {}

interface Work {
  kind: RecordKind
  commands: RecordCommands
  bulk: Pick<BulkRow, 'action' | 'changes' | 'new_owner_id'>
}

/** Gives one record its turn, by the kind's own command; what it refuses is the record's result and undoes nothing else. */
export async function changeRecord(tx: OrgTx, ctx: Ctx, work: Work, turn: Turn): Promise<Result> {
  const { kind } = work
  try {
    return await savepoint(tx, async () => {
      const before = (await readWhole(tx, ctx, kind, [turn.id])).get(turn.id)
      if (!before) throw notFound(kind.kind, turn.id)
      const versionBefore = versionOf(before)
      await act(tx, ctx, work, { ...turn, version: turn.seenVersion ?? versionBefore })
      const left = await changesSince(tx, ctx, kind, { id: turn.id, before })
      if (!left.isChanged) throw new Unchanged()
      const earlier = work.bulk.action === 'delete' ? {} : { before: left.before, unguarded: left.unguarded }
      return { id: turn.id, status: 'done' as const, versionBefore, version: left.version, ...earlier }
    })
  } catch (error) {
    if (error instanceof Unchanged) return { id: turn.id, status: 'skipped' }
    return { id: turn.id, status: 'failed', problem: problemOf(error) }
  }
}

function act(tx: OrgTx, ctx: Ctx, { commands, bulk }: Work, { id, version }: { id: string; version: number }) {
  switch (bulk.action) {
    case 'edit':
      return commands.update(tx, ctx, id, { ...bulk.changes, version })
    case 'transfer':
      return commands.changeOwner!(tx, ctx, id, { ownerId: bulk.new_owner_id!, version })
    case 'delete':
      return commands.delete(tx, ctx, id, version)
  }
}

function versionOf(whole: string): number {
  return (JSON.parse(whole) as { version: number }).version
}

/** What a record's command refused. What is our fault, or passes by itself, is no result: it is thrown on. */
export function problemOf(error: unknown): Problem {
  const problem = error instanceof AppError ? error : databaseProblem(error as Error)
  if (!problem || problem.status >= 500) throw error
  return { code: problem.code, fields: problem.fields }
}
