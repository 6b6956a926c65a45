import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Database } from '../../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueue, type Job } from '../../../platform/jobs/queue.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { takeStep } from './run-check.ts'

interface Deps {
  db: Database
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  ruleId: Id
}

/** In milliseconds: writes of others that began before a rule are seldom longer. */
const shortWait = 20
const longWait = 1_000
const shortWaits = 100

/** Looks through the records that were there before a unique rule, or clears away what was noted under one that is gone. */
export const workOnRule: Job<Payload, Deps> = {
  name: 'workOnUniqueRule',
  payload: z.object({ orgId: z.uuid(), ruleId: z.uuid() }),
  async run(payload, { db, kinds }) {
    const { orgId } = payload
    for (let waited = 0; ;) {
      const now = new Date()
      const outcome = await withOrg({ db, orgId }, (tx) => takeStep(tx, { orgId, now, kinds }, payload.ruleId))
      if (outcome === 'ended') return
      if (outcome === 'more') continue
      if (++waited > shortWaits) {
        const runAt = new Date(now.getTime() + longWait)
        await withOrg({ db, orgId }, (tx) => enqueue(tx, workOnRule, payload, { key: keyOf(payload), runAt }))
        return
      }
      await pause(shortWait)
    }
  },
}

export async function enqueueWork(tx: OrgTx, payload: Payload): Promise<void> {
  await enqueue(tx, workOnRule, payload, { key: keyOf(payload) })
}

function keyOf({ orgId, ruleId }: Payload): string {
  return `${workOnRule.name}:${orgId}:${ruleId}`
}
