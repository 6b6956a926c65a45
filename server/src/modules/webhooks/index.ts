export { webhookEvents } from './events.ts'
export { webhookKind } from './fields.ts'
export { spreadRound, workOnWebhook } from './jobs.ts'
export { addWebhookRoutes } from './routes.ts'
