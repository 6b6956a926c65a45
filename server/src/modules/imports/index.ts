export { importFiles, purgeImport, workOnImport } from './jobs.ts'
export { addImportRoutes } from './routes.ts'
