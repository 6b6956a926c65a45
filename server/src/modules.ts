import type { App } from './platform/http/server.ts'
import type { Job } from './platform/jobs/queue.ts'
import { sendMail } from './platform/mail/send-mail.ts'
import { makeKinds } from './platform/records/kind.ts'
import { addContactRoutes, contactKind } from './modules/contacts/index.ts'
import { addCustomerRoutes, customerKind } from './modules/customers/index.ts'
import { addFieldRoutes } from './modules/fields/index.ts'
import { departmentKind, roleKind, type Seeder, userKind } from './modules/identity/index.ts'
import { addProductRoutes, productKind } from './modules/products/index.ts'
import { addTimelineRoutes } from './modules/timeline/index.ts'

/** The only file that knows every module: what each brings is listed here once. */
export const kinds = makeKinds([customerKind, contactKind, productKind, userKind, departmentKind, roleKind], ['report.view', 'organization.manage'])

/** Run for each new organization, in this order. */
export const seeders: readonly Seeder[] = []

/** Background work, by any process whose FAIRWAY_ROLE is worker or all. */
export const jobs: readonly Job[] = [sendMail as Job]

export function addModuleRoutes(app: App): void {
  addFieldRoutes(app)
  addTimelineRoutes(app)
  addCustomerRoutes(app)
  addContactRoutes(app)
  addProductRoutes(app)
}
