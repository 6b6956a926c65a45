export { buildFirstEntries } from './build-first-entries.ts'
export { completeBuilds } from './complete-builds.ts'
export { addSearchRoutes } from './routes.ts'
