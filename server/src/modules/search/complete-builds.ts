import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { enqueueBacklogs, enqueueBuild } from '../../platform/search/build-job.ts'
import { kindsToBuild } from '../../platform/search/build.ts'
import { organizationIds } from './queries.ts'

const hour = 3_600_000

/** Looks, when a worker starts and every hour, for kinds of any organization whose entries are still to be written. */
export const completeBuilds: Round<{ db: Database; kinds: RecordKinds }> = {
  name: 'completeBuilds',
  pauseMs: hour,
  async run({ db, kinds }) {
    for (const orgId of await organizationIds(db)) {
      await withOrg({ db, orgId }, async (tx) => {
        for (const kind of await kindsToBuild(tx, { orgId, kinds })) await enqueueBuild(tx, { orgId, kind })
        await enqueueBacklogs(tx, orgId)
      })
    }
  },
}
