export { activityKind, change, recordActivities as recordActivityKinds } from './activity.ts'
export { type Entry, recordActivities, recordActivity } from './record-activity.ts'
export { addTimelineRoutes } from './routes.ts'
export { linkPartsToCustomer, linkToCustomer } from './store.ts'
