import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Job } from '../../platform/jobs/queue.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { loadActor, organizationIds } from '../identity/index.ts'
import { recordActivity, sealActivities, verifyChain } from '../timeline/index.ts'
import { auditActivities } from './activities.ts'

/** Lets every organization's chain catch up: what is written now is sealed a few seconds later. */
export const sealRound: Round<{ db: Database }> = {
  name: 'sealActivities',
  pauseMs: 2_000,
  async run({ db }, stopping) {
    for (const orgId of await organizationIds(db)) await sealActivities(db, orgId, stopping)
  },
}

/** Reads an organization's chain from its beginning and notes what it found, for the one who asked. */
export const readLog: Job<{ orgId: Id; userId: Id }, { db: Database; kinds: RecordKinds }> = {
  name: 'readLog',
  payload: z.object({ orgId: z.uuid(), userId: z.uuid() }),
  async run({ orgId, userId }, { db, kinds }) {
    const found = await withOrg({ db, orgId }, (tx) => loadActor(tx, orgId, userId, kinds, new Date()))
    if (!found) return
    const { damage, count } = await verifyChain(db, orgId)
    const ctx: Ctx = { ...found, orgId, now: new Date(), via: 'job', requestId: newId(), db }
    await withOrg(ctx, (tx) =>
      recordActivity(tx, ctx, {
        activity: auditActivities.verified,
        subject: { type: 'audit', id: orgId },
        data: {
          count,
          damage: damage ? { kind: damage.kind, position: damage.position } : null,
        },
      }),
    )
  },
}
