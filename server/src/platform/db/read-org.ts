import { kyselyOn } from './client-dialect.ts'
import { beginIn, type OrgContext, type OrgTx, sendTogether, withClient } from './with-org.ts'

/**
 * Runs `work`, which only reads, with only the context's organization in sight. What it asks before it awaits an answer is a
 * transaction of its own, sent in one piece with its end: nobody waits for a COMMIT that changes nothing. Statements after an
 * answer see what was committed meanwhile, as they do in `withOrg`, but no setting or lock of an earlier one; to write
 * fails.
 */
export async function readOrg<T>(ctx: Pick<OrgContext, 'db' | 'orgId'>, work: (tx: OrgTx) => Promise<T>): Promise<T> {
  const begin = beginIn(ctx.orgId, 'READ ONLY')
  return withClient(ctx, (client, onBroken) => {
    let isOpen = false
    const onQuery = () => {
      if (isOpen) return
      isOpen = true
      sendTogether(client, () => {
        isOpen = false
        client.query('COMMIT').catch(onBroken)
      })
      client.query(begin).catch(onBroken)
    }
    return work(kyselyOn(client, { onQuery }) as OrgTx)
  })
}
