export {
  type ActivityKind,
  activityKind,
  type EventSource,
  eventSource,
  change,
  recordActivities as recordActivityKinds,
  restrictActivity,
} from './activity.ts'
export { changedFields } from './changed-fields.ts'
export type { Head } from './chain/chain.ts'
export { firstSealedAt, readHead } from './chain/chain-queries.ts'
export { sealActivities } from './chain/seal-activities.ts'
export { type Damage, type Verdict, verifyChain } from './chain/verify-chain.ts'
export { chainEnd, eventsBehind, eventsIn, type EventPlace, readEvent } from './event-queries.ts'
export { type Entry, recordActivities, recordActivity, type Teller } from './record-activity.ts'
export { addTimelineRoutes } from './routes.ts'
export { linkPartsToCustomer, linkToCustomer } from './store.ts'
export { isSubjectInSight, isSubjectOpen, subjectName } from './subject-queries.ts'
