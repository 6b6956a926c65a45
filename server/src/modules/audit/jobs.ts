import { z } from 'zod'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import { enqueue, type Job } from '../../platform/jobs/queue.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { loadActor, organizationIds } from '../identity/index.ts'
import { recordActivity, sealActivities, type Teller } from '../timeline/index.ts'
import { auditActivities } from './activities.ts'
import { auditorsOf } from './auditor-queries.ts'
import { isCheckDue } from './chain-queries.ts'
import { checkLog } from './check-log.ts'
import { alarmMail } from './mails.ts'

/** Lets every organization's chain catch up: what is written now is sealed a few seconds later. */
export const sealRound: Round<{ db: Database }> = {
  name: 'sealActivities',
  pauseMs: 2_000,
  async run({ db }, stopping) {
    for (const orgId of await organizationIds(db)) await sealActivities(db, orgId, stopping)
  },
}

interface LogDeps {
  db: Database
  kinds: RecordKinds
  baseUrl: string
}

/** Every log is checked once a day, whether or not somebody asks for it. */
export const checkRound: Round<{ db: Database }> = {
  name: 'checkLogs',
  pauseMs: 60 * 60_000,
  async run({ db }) {
    for (const orgId of await organizationIds(db))
      await withOrg({ db, orgId }, async (tx) => {
        if (await isCheckDue(tx, orgId, new Date()))
          await enqueue(tx, readLog, { orgId, userId: null }, { key: `${readLog.name}:daily:${orgId}` })
      })
  },
}

/**
 * Reads an organization's chain from its beginning and notes what it found, for the one who asked; without one it is the daily
 * check, which tells by mail what it finds wrong.
 */
export const readLog: Job<{ orgId: Id; userId: Id | null }, LogDeps> = {
  name: 'readLog',
  payload: z.object({ orgId: z.uuid(), userId: z.uuid().nullable() }),
  async run({ orgId, userId }, { db, kinds, baseUrl }) {
    const now = new Date()
    const by = await withOrg({ db, orgId }, (tx) => tellerOf(tx, orgId, userId, kinds, now))
    if (!by) return
    const { damage, count, before } = await checkLog(db, orgId, now)
    await withOrg({ db, orgId }, async (tx) => {
      await recordActivity(
        tx,
        { ...by, now: new Date() },
        {
          activity: auditActivities.verified,
          subject: { type: 'audit', id: orgId },
          data: { count, damage: damage ? { kind: damage.kind, position: damage.position } : null },
        },
      )
      if (userId !== null || !damage) return
      const head = before && `${before.position}:${before.hash}`
      for (const { email, ...auditor } of await auditorsOf(tx, orgId))
        await enqueue(
          tx,
          sendMail,
          alarmMail({ to: email, ...auditor, damage, head, link: `${baseUrl}/settings/audit` }),
        )
    })
  },
}

/** Undefined when there is nothing to do: who asked is gone, or another process has done the daily check. */
async function tellerOf(
  tx: OrgTx,
  orgId: Id,
  userId: Id | null,
  kinds: RecordKinds,
  now: Date,
): Promise<Teller | undefined> {
  const by = { orgId, now, via: 'job' as const, requestId: newId() }
  if (userId === null) return (await isCheckDue(tx, orgId, now)) ? { ...by, actor: null } : undefined
  const found = await loadActor(tx, orgId, userId, kinds, now)
  return found && { ...by, actor: found.actor }
}
