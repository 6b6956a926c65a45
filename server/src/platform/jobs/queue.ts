import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { DB } from '../db/schema.gen.ts'

/** One kind of background work. `run` may happen more than once for a payload: it must be safe to repeat. */
export interface Job<P = unknown, D = unknown> {
  name: string
  payload: z.ZodType<P>
  run(payload: P, deps: D): Promise<void>
}

/**
 * Adds a job through the caller's handle: inside a transaction it runs only if that commits.
 * A job with the key of one still waiting replaces it. With `runAt` it waits until then; one that waits already keeps its time.
 */
export async function enqueue<P>(
  handle: Kysely<DB>,
  job: Pick<Job<P>, 'name' | 'payload'>,
  payload: P,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(${job.name}, payload => ${JSON.stringify(payload)}::json, job_key => ${options.key ?? null}, max_attempts => 12,
    run_at => ${options.runAt ?? null}, job_key_mode => ${options.runAt ? 'preserve_run_at' : 'replace'})`.execute(
    handle,
  )
}
