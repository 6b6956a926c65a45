import { sql } from 'kysely'
import type { OrgTx } from '../../platform/db/with-org.ts'

/**
 * Lets the transaction commit without waiting for the disk. Only for what is done again from the place that a crash leaves:
 * whatever commits later and does wait brings this onto the disk with it, the import's own end at the latest.
 */
export async function commitWithoutWaiting(tx: OrgTx): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx)
}

/** Lets the planner know how a table has grown, if it knows of fewer rows than have come. */
export async function analyzeGrown(tx: OrgTx, table: string, rows: number): Promise<void> {
  await sql`select analyze_table(c.relname) from pg_class c
    where c.oid = ${`public.${table}`}::regclass and c.reltuples < ${rows}`.execute(tx)
}
