import type { Database } from './platform/db/pool.ts'
import type { FileStore } from './platform/files/file-store.ts'
import type { App } from './platform/http/server.ts'
import type { Job } from './platform/jobs/queue.ts'
import type { Round } from './platform/jobs/rounds.ts'
import { sendMail } from './platform/mail/send-mail.ts'
import { makeKinds, type RecordKinds } from './platform/records/kind.ts'
import { addAuditRoutes, auditFromShell, readLog, sealRound } from './modules/audit/index.ts'
import { buildSearch } from './platform/search/build-job.ts'
import { addContactRoutes, contactKind } from './modules/contacts/index.ts'
import { addContractRoutes, contractKind } from './modules/contracts/index.ts'
import { addCustomerRoutes, customerKind } from './modules/customers/index.ts'
import { addFieldRoutes } from './modules/fields/index.ts'
import { addFileRoutes, purgeOrphans } from './modules/files/index.ts'
import { addFollowUpRoutes, followUpKind, followUpRecycling } from './modules/follow-ups/index.ts'
import { apiKeyKind, departmentKind, roleKind, type Seeder, userKind } from './modules/identity/index.ts'
import { addImportRoutes, importFromShell, purgeImport, workOnImport } from './modules/imports/index.ts'
import { addLeadRoutes, leadKind } from './modules/leads/index.ts'
import { addOpportunityRoutes, opportunityKind, opportunityRecycling } from './modules/opportunities/index.ts'
import { addPaymentRoutes, paymentKind, paymentRecycling, planKind, planRecycling } from './modules/payments/index.ts'
import {
  addPipelineRoutes,
  createDefaultPipeline,
  lossReasonKind,
  pipelineKind,
  stageKind,
} from './modules/pipelines/index.ts'
import { addProductRoutes, productKind } from './modules/products/index.ts'
import { addRecycleBinRoutes, type HooksByKind, purgeRound } from './modules/recycle-bin/index.ts'
import { addReportRoutes } from './modules/reports/index.ts'
import { addSearchRoutes, buildFirstEntries, completeBuilds } from './modules/search/index.ts'
import { addTaskRoutes, taskKind } from './modules/tasks/index.ts'
import { addTimelineRoutes } from './modules/timeline/index.ts'

/** What rounds work with. */
interface RoundDeps {
  db: Database
  dataDir: string
  kinds: RecordKinds
}

/** The only file that knows every module: what each brings is listed here once. */
export const kinds = makeKinds(
  [
    customerKind,
    contactKind,
    leadKind,
    productKind,
    pipelineKind,
    stageKind,
    lossReasonKind,
    opportunityKind,
    contractKind,
    planKind,
    paymentKind,
    followUpKind,
    taskKind,
    userKind,
    departmentKind,
    roleKind,
    apiKeyKind,
  ],
  ['report.view', 'organization.manage', 'recycleBin.purge', 'audit.view', 'audit.export'],
)

/** Run for each new organization, in this order. */
export const seeders: readonly Seeder[] = [createDefaultPipeline, buildFirstEntries]

/** Background work, by any process whose FAIRWAY_ROLE is worker or all. */
export const jobs: readonly Job[] = [
  sendMail as Job,
  purgeOrphans as Job,
  workOnImport as Job,
  purgeImport as Job,
  buildSearch as Job,
  readLog as Job,
]

/** What kinds do by themselves when their records leave the recycle bin. */
export const recycling: HooksByKind = {
  opportunity: opportunityRecycling,
  paymentPlan: planRecycling,
  payment: paymentRecycling,
  followUp: followUpRecycling,
}

/** Work that comes around by itself in those processes. */
export const rounds: readonly Round<RoundDeps>[] = [sealRound, completeBuilds, purgeRound(recycling)]

/** What `npm run fairway -- <name>` knows. */
export const shellCommands = {
  audit: { summary: 'checks that nobody has tampered with the audit log', run: auditFromShell },
  import: { summary: 'brings records in from a .csv or .xlsx file', run: importFromShell },
}

export function addModuleRoutes(app: App, deps: { files: FileStore; importFiles: FileStore }): void {
  addFieldRoutes(app)
  addTimelineRoutes(app)
  addAuditRoutes(app)
  addFileRoutes(app, deps)
  addCustomerRoutes(app)
  addContactRoutes(app)
  addLeadRoutes(app)
  addProductRoutes(app)
  addPipelineRoutes(app)
  addOpportunityRoutes(app)
  addContractRoutes(app)
  addPaymentRoutes(app)
  addTaskRoutes(app)
  addFollowUpRoutes(app)
  addRecycleBinRoutes(app, { hooks: recycling })
  addReportRoutes(app)
  addSearchRoutes(app)
  addImportRoutes(app, { files: deps.importFiles })
}
