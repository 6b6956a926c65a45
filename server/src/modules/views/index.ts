export { viewKind } from './fields.ts'
export { addViewRoutes } from './routes.ts'
