export { checkRound, readLog, sealRound } from './jobs.ts'
export { addAuditRoutes } from './routes.ts'
export { auditFromShell } from './shell/verify-from-shell.ts'
