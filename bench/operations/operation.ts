import type pg from 'pg'
import type { Id } from '../../server/src/platform/id.ts'
import type { Person } from '../people.ts'
import type { ServerProcess } from '../server-process.ts'

/** What every operation works on. */
export interface Surroundings {
  server: ServerProcess
  /** One connection per client, as the application's role. */
  connections: readonly pg.Client[]
  orgId: Id
  people: Record<'own' | 'department' | 'all', Person>
  /** Some customers' ids, all over the table. */
  customerIds: readonly Id[]
}

/** The same work done by a request and by hand-written statements. */
export interface Operation {
  name: string
  /** How many calls each side makes with one client. */
  calls: number
  ours(client: number): Promise<unknown>
  /** Whether there is enough to fill what is shown; where there is not, a larger organization rightly shows more. */
  isFull?: () => Promise<boolean>
  straight(client: number): Promise<unknown>
  /** The least that could be done by hand for what is shown, where the same work has more to it. */
  least?: (client: number) => Promise<unknown>
}

/** A transaction as a hand-written program would send it: each statement awaited, row-level security in force. */
export async function inOrganization<T>(client: pg.Client, orgId: Id, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  await client.query(`SET LOCAL app.org_id = '${orgId}'`)
  const result = await work()
  await client.query('COMMIT')
  return result
}

/** The request's answer, which must be a success: a fast refusal is no result. */
export async function succeed(answer: Promise<{ status: number; body: string }>): Promise<string> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status}: ${body.slice(0, 500)}`)
  return body
}
