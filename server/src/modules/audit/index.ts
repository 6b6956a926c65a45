export { sealRound } from './jobs.ts'
export { auditFromShell } from './shell/verify-from-shell.ts'
