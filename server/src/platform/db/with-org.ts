import type { Writable } from 'node:stream'
import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { Ctx } from '../context.ts'
import { type Id, isId } from '../id.ts'
import { kyselyOn } from './client-dialect.ts'
import { claimIdempotencyKey, storeResult } from './idempotency.ts'
import type { DB } from './schema.gen.ts'
import { noteWrite } from './writes.ts'

declare const inTransaction: unique symbol
/** A handle inside a transaction that row-level security has bound to one organization. */
export type OrgTx = Kysely<DB> & { readonly [inTransaction]: true }

export type OrgContext = Pick<Ctx, 'db' | 'orgId'> & Partial<Pick<Ctx, 'idempotency' | 'actor' | 'now'>>

/**
 * Runs `work` in one transaction in which only the context's organization exists.
 * With an Idempotency-Key the first call claims the key in the same transaction: a repeated request gets the stored result
 * and `work` does not run again. A deadlock or serialization failure is tried again, at most three times in all.
 */
export async function withOrg<T>(ctx: OrgContext, work: (tx: OrgTx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const claims = ctx.idempotency && !ctx.idempotency.isClaimed
    try {
      return await runOnce(ctx, work)
    } catch (error) {
      if (attempt === 3 || !isRetryable(error)) throw error
      if (claims) ctx.idempotency!.isClaimed = false
    }
  }
}

async function runOnce<T>(ctx: OrgContext, work: (tx: OrgTx) => Promise<T>): Promise<T> {
  const begin = beginIn(ctx.orgId)
  return withClient(ctx, async (client, onBroken) => {
    try {
      sendTogether(client)
      // Sent together with the first query: pg pipelines it, and a failure here makes every later query fail too.
      client.query(begin).catch(onBroken)
      let hasWritten = false
      const tx = kyselyOn(client, { onWrite: () => (hasWritten = true) }) as OrgTx
      const result = await workOnce(ctx, tx, work)
      await client.query('COMMIT')
      if (hasWritten) noteWrite(ctx.orgId)
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(onBroken)
      throw error
    }
  })
}

/** Lends a connection of the pool to `work`; one that is told to be broken, or says so itself, is given up afterwards. */
export async function withClient<T>(
  { db }: Pick<Ctx, 'db'>,
  work: (client: pg.PoolClient, onBroken: (error: Error) => void) => Promise<T>,
): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  const onBroken = (error: Error) => void (broken = error)
  client.on('error', onBroken)
  try {
    return await work(client, onBroken)
  } finally {
    client.off('error', onBroken)
    client.release(broken)
  }
}

/** A transaction's first statement, which binds it to the organization. */
export function beginIn(orgId: Id, mode: '' | 'READ ONLY' = ''): string {
  if (!isId(orgId)) throw new Error('A transaction needs the id of an organization.')
  return `BEGIN ${mode}; SET LOCAL app.org_id = '${orgId}'`
}

/** What is asked before anything is awaited goes out in one piece, and wakes the database once; `atLast` may add to it. */
export function sendTogether(client: pg.PoolClient, atLast?: () => void): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => {
    atLast?.()
    stream.uncork()
  })
}

async function workOnce<T>(ctx: OrgContext, tx: OrgTx, work: (tx: OrgTx) => Promise<T>): Promise<T> {
  const { idempotency, actor, now } = ctx
  if (!idempotency || idempotency.isClaimed || !actor) return work(tx)
  idempotency.isClaimed = true
  const claimed = { orgId: ctx.orgId, userId: actor.userId, now: now ?? new Date(), ...idempotency }
  const claim = await claimIdempotencyKey(tx, claimed)
  if (claim.isRepeated) return claim.result as T
  const result = await work(tx)
  await storeResult(tx, claimed, result)
  return result
}

/** Runs `work` so that its failure undoes only its own writes, not the whole transaction. */
export async function savepoint<T>(tx: OrgTx, work: () => Promise<T>): Promise<T> {
  await sql`SAVEPOINT inner_work`.execute(tx)
  try {
    const result = await work()
    await sql`RELEASE SAVEPOINT inner_work`.execute(tx)
    return result
  } catch (error) {
    await sql`ROLLBACK TO SAVEPOINT inner_work`.execute(tx)
    throw error
  }
}

function isRetryable(error: unknown): boolean {
  const code = (error as Partial<pg.DatabaseError>).code
  return code === '40001' || code === '40P01'
}
