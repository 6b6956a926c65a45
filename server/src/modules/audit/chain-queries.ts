import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { authorize } from '../../platform/access/authorize.ts'
import type { Id } from '../../platform/id.ts'
import { firstSealedAt, readHead } from '../timeline/index.ts'
import { auditActivities } from './activities.ts'
import { lastSeenHead } from './head-store.ts'
import { seesAll } from './policy.ts'
import type { ChainState, Verification } from './schema.ts'

/** Longer than any log takes to be read: by then the work has died for good. */
const longest = 15 * 60_000

/** How far the chain reaches, and what the last verification found. Throws forbidden for those who may not see the whole log. */
export async function getChain(ctx: Ctx): Promise<ChainState> {
  authorize(seesAll(ctx.actor), 'audit.view')
  const [{ head, waiting }, { told, seen }] = await Promise.all([
    readHead(ctx.db, ctx.orgId),
    withOrg(ctx, async (tx) => ({
      told: await lastOfEach(tx, ctx.orgId),
      seen: await lastSeenHead(tx, ctx.orgId),
    })),
  ])
  return {
    count: head?.position ?? 0,
    // With everything else at hand, a hash would let a hidden value be guessed.
    hash: ctx.kinds.hasLimits ? null : (head?.hash ?? null),
    sealedAt: head?.sealedAt.toISOString() ?? null,
    waiting,
    isVerifying: isAtWork(told, ctx.now),
    verified: told.verified ?? null,
    remembered: seen
      ? { count: seen.position, hash: ctx.kinds.hasLimits ? null : seen.hash, at: seen.seenAt.toISOString() }
      : null,
  }
}

export async function isVerifying(tx: OrgTx, ctx: Pick<Ctx, 'orgId' | 'now'>): Promise<boolean> {
  return isAtWork(await lastOfEach(tx, ctx.orgId), ctx.now)
}

const daily = 24 * 60 * 60_000

/** A day has gone since the log was last verified, or since it has been there. */
export async function isCheckDue(tx: OrgTx, orgId: Id, now: Date): Promise<boolean> {
  const { verified } = await lastOfEach(tx, orgId)
  const since = verified ? new Date(verified.at) : await firstSealedAt(tx, orgId)
  return since !== undefined && now.getTime() - since.getTime() >= daily
}

interface Told {
  requestedAt?: Date
  verified?: Verification
}

function isAtWork({ requestedAt, verified }: Told, now: Date): boolean {
  if (!requestedAt || now.getTime() - requestedAt.getTime() > longest) return false
  return !verified || Date.parse(verified.at) < requestedAt.getTime()
}

async function lastOfEach(tx: OrgTx, orgId: Id): Promise<Told> {
  const last = (kind: string) =>
    tx
      .selectFrom('activities as a')
      .leftJoin('users as u', (join) => join.onRef('u.org_id', '=', 'a.org_id').onRef('u.id', '=', 'a.actor_id'))
      .select(['a.data', 'a.occurred_at', 'a.actor_id', 'u.name'])
      .where('a.org_id', '=', orgId)
      .where('a.subject_type', '=', 'audit')
      .where('a.subject_id', '=', orgId)
      .where('a.kind', '=', kind)
      .orderBy('a.occurred_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  const [requested, verified] = await Promise.all([
    last(auditActivities.verificationRequested.kind),
    last(auditActivities.verified.kind),
  ])
  return {
    ...(requested ? { requestedAt: new Date(requested.occurred_at) } : {}),
    ...(verified
      ? {
          verified: {
            ...auditActivities.verified.data.parse(verified.data),
            at: new Date(verified.occurred_at).toISOString(),
            by: verified.actor_id ? { id: verified.actor_id, name: verified.name ?? '' } : null,
          },
        }
      : {}),
  }
}
