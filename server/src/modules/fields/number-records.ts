import { z } from 'zod'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type Id, lowestId } from '../../platform/id.ts'
import { enqueue, type Job } from '../../platform/jobs/queue.ts'
import { numberNext } from '../../platform/records/custom/auto-numbers.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { rebuildSearch } from '../../platform/search/build-job.ts'
import * as store from './store.ts'

interface Deps {
  db: Database
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  fieldId: Id
  isSecondLook: boolean
}

/** In milliseconds: no transaction that began before a field was known to everybody is still under way by then. */
const secondLookAfter = 90_000

/**
 * Numbers the records that were there before an auto-number field, step by step; what has a number keeps it, so it may begin
 * anew. It looks a second time, for records that others were making while the field was made.
 */
export const numberRecords: Job<Payload, Deps> = {
  name: 'numberRecords',
  payload: z.object({ orgId: z.uuid(), fieldId: z.uuid(), isSecondLook: z.boolean() }),
  async run(payload, { db, kinds }) {
    const { orgId } = payload
    let after: Id | undefined = lowestId
    while (after) {
      const reached: Id = after
      after = await withOrg({ db, orgId }, (tx) => takeStep(tx, kinds, payload, reached))
    }
  },
}

export async function enqueueNumbering(tx: OrgTx, payload: Omit<Payload, 'isSecondLook'>, runAt?: Date): Promise<void> {
  const key = `${numberRecords.name}:${payload.orgId}:${payload.fieldId}:${runAt ? 'again' : 'first'}`
  await enqueue(tx, numberRecords, { ...payload, isSecondLook: !!runAt }, { key, ...(runAt ? { runAt } : {}) })
}

async function takeStep(tx: OrgTx, kinds: RecordKinds, payload: Payload, after: Id): Promise<Id | undefined> {
  const { orgId, fieldId, isSecondLook } = payload
  const field = await store.findWithTimeZone(tx, orgId, fieldId)
  const kind = field && kinds.get(field.kind)
  if (!kind) return undefined
  const ctx = { orgId, organization: { timeZone: field.timeZone } }
  const reached = await numberNext(tx, ctx, kind, field, after)
  if (reached) return reached
  if (field.isSearchable && after !== lowestId) await rebuildSearch(tx, orgId, field.kind)
  if (!isSecondLook) await enqueueNumbering(tx, { orgId, fieldId }, new Date(Date.now() + secondLookAfter))
  return undefined
}
