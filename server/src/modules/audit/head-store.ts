import { sql } from 'kysely'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Head } from '../timeline/index.ts'

/** The furthest end of the chain that a verification has seen; the chain has to go on from there. */
export async function lastSeenHead(tx: OrgTx, orgId: Id): Promise<(Head & { seenAt: Date }) | undefined> {
  const found = await sql<{ position: string; hash: string; seen_at: Date }>`
    select position, encode(hash, 'hex') as hash, seen_at from audit_heads where org_id = ${orgId}
    order by position desc limit 1`.execute(tx)
  const row = found.rows[0]
  return row && { position: Number(row.position), hash: row.hash, seenAt: row.seen_at }
}

/** It stands for all ends before it that sealings have noted. */
export async function rememberHead(tx: OrgTx, orgId: Id, { position, hash }: Head, seenAt: Date): Promise<void> {
  await sql`insert into audit_heads (org_id, position, hash, seen_at)
    values (${orgId}, ${position}, decode(${hash}, 'hex'), ${seenAt}) on conflict do nothing`.execute(tx)
  await sql`select forget_chain_ends(${orgId})`.execute(tx)
}
