export { forgetBulkChange, workOnBulkChange } from './jobs.ts'
export { addBulkChangeRoutes } from './routes.ts'
