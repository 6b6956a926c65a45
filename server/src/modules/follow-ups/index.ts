export { createFollowUpIn } from './create-follow-up.ts'
export { followUpKind } from './fields.ts'
export { moveFollowUpsToCustomer } from './note-contact.ts'
export { addFollowUpRoutes } from './routes.ts'
