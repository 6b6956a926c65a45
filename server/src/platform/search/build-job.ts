import { z } from 'zod'
import type { Database } from '../db/pool.ts'
import { type OrgTx, withOrg } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { enqueue, type Job } from '../jobs/queue.ts'
import { loadKinds } from '../records/custom/load-kinds.ts'
import type { RecordKinds } from '../records/kind.ts'
import { enterNext, kindsBehind } from './backlog.ts'
import { buildNext, setDue } from './build.ts'

interface Deps {
  db: Database
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  kind: string
}

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Writes the entries of a kind's records that were there before the search, or before it came to know what it knows now.
 * Each step keeps how far it got: after a crash it goes on from there.
 */
export const buildSearch: Job<Payload, Deps> = {
  name: 'buildSearch',
  payload: z.object({ orgId: z.uuid(), kind: z.string() }),
  run: (payload, deps) => whileMore(payload, deps, buildNext),
}

/** Writes the entries of records that a large import has left without; cut off, it goes on where it was. */
export const enterBacklog: Job<Payload, Deps> = {
  name: 'enterBacklog',
  payload: buildSearch.payload,
  run: (payload, deps) => whileMore(payload, deps, enterNext),
}

/** Step by step, each in a transaction of its own. */
async function whileMore({ orgId, kind: name }: Payload, { db, kinds }: Deps, step: typeof buildNext): Promise<void> {
  let isMore = true
  while (isMore) {
    isMore = await withOrg({ db, orgId }, async (tx) => {
      const own = await loadKinds(tx, kinds, orgId, nobody)
      const kind = own.whole.get(name)
      return kind?.isSearched ? step(tx, { orgId, kinds: own }, kind) : false
    })
  }
}

/** Lets the entries be written that are still missing, of whatever kinds. */
export async function enqueueBacklogs(tx: OrgTx, orgId: Id): Promise<void> {
  for (const kind of await kindsBehind(tx, orgId))
    await enqueue(tx, enterBacklog, { orgId, kind }, { key: `${enterBacklog.name}:${orgId}:${kind}` })
}

export async function enqueueBuild(tx: OrgTx, { orgId, kind }: Payload): Promise<void> {
  await enqueue(tx, buildSearch, { orgId, kind }, { key: `${buildSearch.name}:${orgId}:${kind}` })
}

/** Once other fields of a kind are searchable than before. */
export async function rebuildSearch(tx: OrgTx, orgId: Id, kind: string): Promise<void> {
  await setDue(tx, orgId, kind)
  await enqueueBuild(tx, { orgId, kind })
}
