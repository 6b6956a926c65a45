export { addFieldRoutes } from './routes.ts'
