export { sendApprovalRequests } from './send-approval-requests.ts'
export { expireFile, exportFiles, makeFile } from './jobs.ts'
export { addExportRoutes } from './routes.ts'
