import type pg from 'pg'

export interface HeldJob {
  id: string
  worker: string
  /** Taken so long ago that its worker has its lease by now. */
  isOld: boolean
}

/** A worker that has just taken its first job may not have its lease yet. */
const grace = '10 seconds'
const lockName = `hashtextextended('fairway.worker.' || $1::text, 0)`

/** Throws in the moment in which another process looks whether this worker is dead. */
export async function lease(client: pg.Client, worker: string): Promise<void> {
  const { rows } = await client.query<{ isMine: boolean }>(`select pg_try_advisory_lock(${lockName}) as "isMine"`, [
    worker,
  ])
  if (!rows[0]?.isMine) throw new Error(`The lease of ${worker} is being looked at.`)
}

export async function allHeld(client: pg.Client): Promise<HeldJob[]> {
  const { rows } = await client.query<HeldJob>(
    `select id::text, locked_by as worker, locked_at < now() - $1::interval as "isOld"
     from graphile_worker._private_jobs where locked_at is not null`,
    [grace],
  )
  return rows
}

export async function freeIfDead(client: pg.Client, worker: string): Promise<void> {
  const { rows } = await client.query<{ isDead: boolean }>(`select pg_try_advisory_lock(${lockName}) as "isDead"`, [
    worker,
  ])
  if (!rows[0]?.isDead) return
  await client.query('select graphile_worker.force_unlock_workers(array[$1::text])', [worker])
  await client.query(`select pg_advisory_unlock(${lockName})`, [worker])
}

/** Lets others take these jobs, unless they have changed hands meanwhile. */
export async function giveBack(client: pg.Client, jobs: readonly HeldJob[]): Promise<void> {
  await client.query(
    `update graphile_worker._private_jobs set locked_by = null, locked_at = null
     where id = any($1::bigint[]) and locked_by = $2`,
    [jobs.map((job) => job.id), jobs[0]?.worker],
  )
}
