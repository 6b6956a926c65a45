import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { type Head, type Verdict, verifyChain } from '../timeline/index.ts'
import { lastSeenHead, rememberHead } from './head-store.ts'

interface CheckOptions {
  /** Ends of the chain that somebody kept elsewhere. */
  heads?: readonly Head[]
  onProgress?: (count: number) => void
}

/**
 * Reads an organization's log from its beginning, and whether it goes on from where the check before found its end. The end of
 * a sound log is remembered for the next check; a damaged one leaves what was remembered, so that it stays damaged.
 */
export async function checkLog(
  db: Database,
  orgId: Id,
  now: Date,
  { heads = [], onProgress }: CheckOptions = {},
): Promise<Verdict & { before: (Head & { seenAt: Date }) | undefined }> {
  const before = await withOrg({ db, orgId }, (tx) => lastSeenHead(tx, orgId))
  const verdict = await verifyChain(db, orgId, before ? [before, ...heads] : heads, onProgress)
  const { damage, head } = verdict
  if (!damage && head) await withOrg({ db, orgId }, (tx) => rememberHead(tx, orgId, head, now))
  return { ...verdict, before }
}
