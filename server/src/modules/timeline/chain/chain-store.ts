import { sql } from 'kysely'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { SealedContent } from './chain.ts'
import { contentColumns, type ContentRow, contentOf } from './chain-queries.ts'

/**
 * Takes out of the queue the oldest activities that wait to be sealed, in order; with the transaction's end that stands. A
 * second sealer waits here for the first, and then leaves what that one has taken. `undefined` for an activity that is
 * announced and not there.
 */
export async function takeUnsealed(
  tx: OrgTx,
  orgId: Id,
  limit: number,
): Promise<{ id: Id; content: SealedContent | undefined }[]> {
  const taken = await sql<{ activity_id: Id }>`delete from unsealed_activities
    where org_id = ${orgId} and activity_id = any(array(select activity_id from unsealed_activities
      where org_id = ${orgId} order by activity_id limit ${limit}))
    returning activity_id`.execute(tx)
  const ids = taken.rows.map((row) => row.activity_id).toSorted()
  if (ids.length === 0) return []
  const found = await sql<ContentRow>`select a.id, ${contentColumns} from activities a
    where a.org_id = ${orgId} and a.id = any(${ids}::uuid[])`.execute(tx)
  const contents = new Map(found.rows.map((row) => [row.id, contentOf(orgId, row)]))
  return ids.map((id) => ({ id, content: contents.get(id) }))
}

export interface Seal {
  position: number
  activityId: Id
  contentHash: Buffer
  hash: Buffer
  sealedAt: Date
}

/**
 * Appends what is sealed, and notes where the chain ends now. An end that stands there already stays: then the links behind it
 * were cut off, and it is what tells.
 */
export async function appendSeals(tx: OrgTx, orgId: Id, seals: readonly Seal[]): Promise<void> {
  const end = seals.at(-1)
  if (!end) return
  await sql`with noted as (insert into chain_ends (org_id, position, hash) values (${orgId}, ${end.position}, ${end.hash})
      on conflict do nothing)
    insert into activity_chain (org_id, position, activity_id, content_hash, hash, sealed_at)
    select ${orgId}, r.position, r.id, r.content_hash, r.hash, r.sealed_at
    from unnest(${seals.map((seal) => seal.position)}::bigint[], ${seals.map((seal) => seal.activityId)}::uuid[],
      ${seals.map((seal) => seal.contentHash)}::bytea[], ${seals.map((seal) => seal.hash)}::bytea[],
      ${seals.map((seal) => seal.sealedAt)}::timestamptz[]) as r (position, id, content_hash, hash, sealed_at)`.execute(
    tx,
  )
}
