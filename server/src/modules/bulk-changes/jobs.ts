import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { endWork } from '../../platform/jobs/end-work.ts'
import type { Job } from '../../platform/jobs/queue.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { findPrincipal } from '../identity/index.ts'
import { jobNames, type Payload } from './job-names.ts'
import { type Deps, takeStep } from './take-step.ts'
import * as store from './store.ts'

interface Surroundings {
  db: Database
  kinds: RecordKinds
}

/** Goes on with a bulk change or its undoing, with the rights that the one who asked has now. */
export function workOnBulkChange(deps: Deps): Job<Payload, Surroundings> {
  return {
    ...jobNames.work,
    async run({ orgId, bulkChangeId: id }, { db, kinds }) {
      // Anew for each step: rights may end while it works.
      for (;;) {
        const found = await withOrg({ db, orgId }, (tx) => findActor(tx, kinds, { orgId, bulkChangeId: id }))
        if (!found) return
        const ctx: Ctx = { ...found, orgId, now: new Date(), via: 'bulk', requestId: newId(), db }
        if (!(await takeStepOrBreakOff(ctx, deps, id))) return
      }
    },
  }
}

async function takeStepOrBreakOff(ctx: Ctx, deps: Deps, id: string): Promise<boolean> {
  try {
    return await withOrg(ctx, (tx) => takeStep(tx, ctx, deps, id))
  } catch (error) {
    await endWork(error, (fault) => withOrg(ctx, (tx) => breakOff(tx, ctx, id, fault)))
    return false
  }
}

async function findActor(tx: OrgTx, kinds: RecordKinds, { orgId, bulkChangeId: id }: Payload) {
  const row = await store.load(tx, orgId, id)
  if (!row || (row.status !== 'running' && row.status !== 'undoing')) return undefined
  const now = new Date()
  const who = { orgId, userId: row.acting_id, apiKeyId: row.acting_key_id, now }
  const found = await findPrincipal(tx, who, kinds)
  if (typeof found !== 'string') return found
  await breakOff(tx, { orgId, now, actor: null }, id, found)
  return undefined
}

type Writer = Parameters<typeof store.update>[1]

/** What was done stays done, and can be taken back. */
async function breakOff(tx: OrgTx, by: Writer, id: string, fault: string): Promise<void> {
  await store.update(tx, by, id, { status: 'failed', fault, finished_at: by.now, is_cancel_requested: false })
}

/** Puts a bulk change away once nobody will take it back any more; what it did stays told in the log. */
export const forgetBulkChange: Job<Payload, Surroundings> = {
  ...jobNames.forget,
  async run({ orgId, bulkChangeId }, { db }) {
    const now = new Date()
    await withOrg({ db, orgId }, async (tx) => {
      await store.update(tx, { orgId, now, actor: null }, bulkChangeId, { deleted_at: now })
      await store.forgetRecords(tx, orgId, bulkChangeId)
    })
  },
}
