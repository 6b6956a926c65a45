import { z } from 'zod'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Database } from '../../platform/db/pool.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue, type Job } from '../../platform/jobs/queue.ts'
import { forgetReleased } from '../../platform/records/custom/held-files.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { madeBefore, orphanLife, releasedLife } from './orphan.ts'
import * as store from './store.ts'

interface Deps {
  db: Database
  dataDir: string
  kinds: RecordKinds
}

/**
 * Removes an organization's files that no record took within a day, and what a crash left on disk without a row.
 * Rows go first: a file may be without its row for a while, never a row without its file.
 */
export const purgeOrphans: Job<{ orgId: Id }, Deps> = {
  name: 'purgeOrphanFiles',
  payload: z.object({ orgId: z.uuid() }),
  async run({ orgId }, { db, dataDir, kinds }) {
    const before = new Date(Date.now() - orphanLife)
    await withOrg({ db, orgId }, async (tx) => {
      await forgetReleased(tx, orgId, new Date(Date.now() - releasedLife))
      await store.deleteOrphans(tx, orgId, kinds, before)
      const next = await store.oldestOrphanAt(tx, orgId, kinds)
      if (next)
        await enqueue(
          tx,
          purgeOrphans,
          { orgId },
          { key: `${purgeOrphans.name}:${orgId}`, runAt: new Date(next.getTime() + orphanLife) },
        )
    })
    const files = new FileStore(dataDir)
    const old = madeBefore(await files.ids(orgId), before)
    const known = await withOrg({ db, orgId }, (tx) => store.knownIds(tx, orgId, old))
    for (const id of old) if (!known.has(id)) await files.remove(orgId, id)
  },
}
