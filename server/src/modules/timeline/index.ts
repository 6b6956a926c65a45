export { activityKind, type ActivityKind, change, recordActivities as recordActivityKinds } from './activity.ts'
export { type Entry, recordActivities, recordActivity, type Subject } from './record-activity.ts'
export { addTimelineRoutes } from './routes.ts'
export { linkPartsToCustomer, linkToCustomer } from './store.ts'
