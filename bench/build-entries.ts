import pg from 'pg'
import { kinds } from '../server/src/modules.ts'
import type { Database } from '../server/src/platform/db/pool.ts'
import { withOrg } from '../server/src/platform/db/with-org.ts'
import type { Id } from '../server/src/platform/id.ts'
import { buildSearch } from '../server/src/platform/search/build-job.ts'
import { kindsToBuild } from '../server/src/platform/search/build.ts'

/** What a server does with copied records in the background: without entries there is nothing to search in. */
export async function buildEntries(options: {
  db: Database
  copyUrl: string
  orgId: Id
  log: (line: string) => void
}): Promise<void> {
  const { db, copyUrl, orgId, log } = options
  const due = await withOrg({ db, orgId }, (tx) => kindsToBuild(tx, { orgId, kinds }))
  for (const kind of due) {
    const started = performance.now()
    await buildSearch.run({ orgId, kind }, { db, kinds })
    log(`search entries of ${kind}: ${((performance.now() - started) / 1_000).toFixed(0)} s`)
  }
  if (due.length > 0) await vacuum(copyUrl)
}

/** As autovacuum would after a while: it empties the list of tokens that are not in the index yet. */
async function vacuum(copyUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: copyUrl })
  await client.connect()
  try {
    await client.query('VACUUM ANALYZE search_entries')
  } finally {
    await client.end()
  }
}
