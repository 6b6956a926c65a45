import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { DB } from '../db/schema.gen.ts'

/** One kind of background work. `run` may happen more than once for a payload: it must be safe to repeat. */
export interface Job<P = unknown, D = unknown> {
  name: string
  payload: z.ZodType<P>
  run(payload: P, deps: D): Promise<void>
}

interface Placement {
  /** A job with the key of one still waiting replaces it. */
  key?: string
  /** Not before then. One that waits already under the key keeps its time, or with `moves` gets this one. */
  runAt?: Date
  moves?: boolean
  /** Jobs of one queue run one after the other, whichever process they are in. */
  queue?: string
}

/** Adds a job through the caller's handle: inside a transaction it runs only if that commits. */
export async function enqueue<P>(
  handle: Kysely<DB>,
  job: Pick<Job<P>, 'name' | 'payload'>,
  payload: P,
  { key, runAt, moves, queue }: Placement = {},
): Promise<void> {
  const mode = runAt && !moves ? 'preserve_run_at' : 'replace'
  await sql`select graphile_worker.add_job(${job.name}, payload => ${JSON.stringify(payload)}::json, job_key => ${key ?? null}, max_attempts => 12,
    run_at => ${runAt ?? null}, queue_name => ${queue ?? null}, job_key_mode => ${mode})`.execute(handle)
}
