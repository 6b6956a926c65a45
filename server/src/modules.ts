import type { Database } from './platform/db/pool.ts'
import type { FileStore } from './platform/files/file-store.ts'
import type { App } from './platform/http/server.ts'
import type { Job } from './platform/jobs/queue.ts'
import type { Round } from './platform/jobs/rounds.ts'
import { sendMail } from './platform/mail/send-mail.ts'
import type { AddressRules } from './platform/outgoing/address-rules.ts'
import type { RecordCommands } from './platform/records/commands.ts'
import { makeKinds, type RecordKinds } from './platform/records/kind.ts'
import { addAuditRoutes, auditFromShell, checkRound, readLog, sealRound } from './modules/audit/index.ts'
import { buildSearch, enterBacklog } from './platform/search/build-job.ts'
import { addBulkChangeRoutes, forgetBulkChange, workOnBulkChange } from './modules/bulk-changes/index.ts'
import { addContactRoutes, contactCommands, contactEvents, contactKind } from './modules/contacts/index.ts'
import { addContractRoutes, contractCommands, contractEvents, contractKind } from './modules/contracts/index.ts'
import { addCustomerRoutes, customerCommands, customerEvents, customerKind } from './modules/customers/index.ts'
import { sendApprovalRequests, addExportRoutes, expireFile, makeFile } from './modules/exports/index.ts'
import {
  addFieldRoutes,
  addLayoutRoutes,
  addUniqueRuleRoutes,
  numberRecords,
  workOnRule,
} from './modules/fields/index.ts'
import { addFileRoutes, purgeOrphans } from './modules/files/index.ts'
import {
  addFollowUpRoutes,
  followUpCommands,
  followUpEvents,
  followUpKind,
  followUpRecycling,
} from './modules/follow-ups/index.ts'
import {
  apiKeyKind,
  departmentKind,
  identityEvents,
  roleKind,
  type Seeder,
  userKind,
} from './modules/identity/index.ts'
import { addImportRoutes, importFromShell, purgeImport, undoImport, workOnImport } from './modules/imports/index.ts'
import { addLeadRoutes, leadCommands, leadEvents, leadKind } from './modules/leads/index.ts'
import {
  addOpportunityRoutes,
  opportunityCommands,
  opportunityEvents,
  opportunityKind,
  opportunityRecycling,
} from './modules/opportunities/index.ts'
import {
  addPaymentRoutes,
  paymentCommands,
  paymentEvents,
  paymentKind,
  paymentRecycling,
  planKind,
  planRecycling,
} from './modules/payments/index.ts'
import {
  addPipelineRoutes,
  createDefaultPipeline,
  lossReasonKind,
  pipelineEvents,
  pipelineKind,
  stageKind,
} from './modules/pipelines/index.ts'
import { addProductRoutes, productCommands, productEvents, productKind } from './modules/products/index.ts'
import { addRecycleBinRoutes, type HooksByKind, purgeRound, type RecycleHooks } from './modules/recycle-bin/index.ts'
import { addReportRoutes } from './modules/reports/index.ts'
import { addSearchRoutes, buildFirstEntries, completeBuilds } from './modules/search/index.ts'
import { addTeamRoutes, deleteTeams } from './modules/teams/index.ts'
import { addTaskRoutes, taskCommands, taskEvents, taskKind } from './modules/tasks/index.ts'
import { addTimelineRoutes, type EventSource } from './modules/timeline/index.ts'
import { addViewRoutes, viewKind } from './modules/views/index.ts'
import {
  addWebhookRoutes,
  messageSchema,
  spreadRound,
  typesOf,
  webhookEvents,
  webhookKind,
  workOnWebhook,
} from './modules/webhooks/index.ts'

/** What rounds work with. */
interface RoundDeps {
  db: Database
  dataDir: string
  kinds: RecordKinds
  sources: readonly EventSource[]
  baseUrl: string
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
    webhookKind,
    viewKind,
  ],
  [
    'report.view',
    'organization.manage',
    'recycleBin.purge',
    'audit.view',
    'audit.export',
    'export.approve',
    'import.keepOrigin',
  ],
)

/** What webhooks can tell. */
export const eventSources: readonly EventSource[] = [
  leadEvents,
  customerEvents,
  contactEvents,
  opportunityEvents,
  contractEvents,
  ...paymentEvents,
  followUpEvents,
  taskEvents,
  productEvents,
  pipelineEvents,
  ...identityEvents,
  webhookEvents,
]

/** What the API description says of the messages to webhooks. */
export const webhookMessages = { events: typesOf(eventSources), message: messageSchema }

/** Run for each new organization, in this order. */
export const seeders: readonly Seeder[] = [createDefaultPipeline, buildFirstEntries]

const recyclingOfModules: HooksByKind = {
  opportunity: opportunityRecycling,
  paymentPlan: planRecycling,
  payment: paymentRecycling,
  followUp: followUpRecycling,
}

/** What kinds do by themselves when their records leave the recycle bin; teams go for good with their records. */
export const recycling: HooksByKind = {
  ...recyclingOfModules,
  ...Object.fromEntries(
    kinds.all
      .filter((kind) => kind.hasTeam)
      .map(({ kind }): [string, RecycleHooks] => {
        const own = recyclingOfModules[kind]
        const afterPurge: RecycleHooks['afterPurge'] = async (tx, orgId, ids) => {
          await own?.afterPurge?.(tx, orgId, ids)
          await deleteTeams(tx, orgId, kind, ids)
        }
        return [kind, { ...own, afterPurge }]
      }),
  ),
}

/** How records are changed, by the commands of their kinds. */
const recordCommands: readonly RecordCommands[] = [
  customerCommands,
  contactCommands,
  leadCommands,
  opportunityCommands,
  contractCommands,
  ...paymentCommands,
  productCommands,
  followUpCommands,
  taskCommands,
]

/** What changes of many records at once work with. */
export const bulkWork = { commands: recordCommands, hooks: recycling }

/** Background work, by any process whose FAIRWAY_ROLE is worker or all. */
export const jobs: readonly Job[] = [
  sendMail as Job,
  purgeOrphans as Job,
  workOnImport as Job,
  undoImport as Job,
  purgeImport as Job,
  buildSearch as Job,
  enterBacklog as Job,
  readLog as Job,
  makeFile as Job,
  sendApprovalRequests as Job,
  expireFile as Job,
  workOnBulkChange(bulkWork) as Job,
  forgetBulkChange as Job,
  numberRecords as Job,
  workOnRule as Job,
]

/** Jobs that wait for other people's servers: they have workers of their own, so that a slow one holds up nobody else's. */
export const outgoingJobs: readonly Job[] = [workOnWebhook as Job]

/** Work that comes around by itself in those processes. */
export const rounds: readonly Round<RoundDeps>[] = [
  sealRound,
  checkRound,
  spreadRound,
  completeBuilds,
  purgeRound(recycling),
]

/** What `npm run fairway -- <name>` knows. */
export const shellCommands = {
  audit: { summary: 'checks that nobody has tampered with the audit log', run: auditFromShell },
  import: { summary: 'brings records in from a .csv or .xlsx file', run: importFromShell },
}

export function addModuleRoutes(
  app: App,
  deps: { files: FileStore; importFiles: FileStore; exportFiles: FileStore; rules: AddressRules },
): void {
  addFieldRoutes(app)
  addLayoutRoutes(app)
  addViewRoutes(app)
  addUniqueRuleRoutes(app)
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
  addTeamRoutes(app, kinds)
  addFollowUpRoutes(app)
  addRecycleBinRoutes(app, { hooks: recycling })
  addReportRoutes(app)
  addSearchRoutes(app)
  addImportRoutes(app, { files: deps.importFiles })
  addWebhookRoutes(app, { sources: eventSources, rules: deps.rules })
  addExportRoutes(app, { files: deps.exportFiles })
  addBulkChangeRoutes(app, bulkWork)
}
