import type { Database } from '../../platform/db/pool.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import { organizationIds } from '../identity/index.ts'
import { sealActivities } from '../timeline/index.ts'

/** Lets every organization's chain catch up: what is written now is sealed a few seconds later. */
export const sealRound: Round<{ db: Database }> = {
  name: 'sealActivities',
  pauseMs: 2_000,
  async run({ db }) {
    for (const orgId of await organizationIds(db)) await sealActivities(db, orgId)
  },
}
