export type { HooksByKind, RecycleHooks } from './hooks.ts'
export { purgeRound } from './jobs.ts'
export { moveToBin } from './move-to-bin.ts'
export { addRecycleBinRoutes } from './routes.ts'
