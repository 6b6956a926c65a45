export { buildFirstEntries } from './build-first-entries.ts'
export { completeBuilds } from './complete-builds.ts'
