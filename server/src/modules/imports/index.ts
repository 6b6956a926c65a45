export { importFiles, purgeImport, undoImport, workOnImport } from './jobs.ts'
export { addImportRoutes } from './routes.ts'
export { importFromShell } from './shell/import-from-shell.ts'
