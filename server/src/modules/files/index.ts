export { purgeOrphans } from './jobs.ts'
export { filesById, ownUploads } from './queries.ts'
export { addFileRoutes } from './routes.ts'
export { fileSchema, type FileSummary } from './schema.ts'
