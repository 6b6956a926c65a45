import type { Database } from '../../platform/db/pool.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { organizationIds } from '../identity/index.ts'
import type { HooksByKind } from './hooks.ts'
import { purgeDue } from './purge-records.ts'

/** Empties every organization's bin of what has lain there long enough, once an hour. */
export function purgeRound(hooks: HooksByKind): Round<{ db: Database; kinds: RecordKinds }> {
  return {
    name: 'purgeRecycleBins',
    pauseMs: 60 * 60 * 1_000,
    async run({ db, kinds }) {
      for (const orgId of await organizationIds(db)) await purgeDue(db, kinds, hooks, orgId)
    },
  }
}
