import { newRecordSchema } from '../../../platform/records/schema.ts'
import {
  contactKind,
  createContactIn,
  createContactsIn,
  type NewContact,
  updateContactIn,
  updateContactsIn,
} from '../../contacts/index.ts'
import { createCustomerIn, type NewCustomer } from '../../customers/index.ts'
import { contactHeaders } from '../columns/words/people.ts'
import type { ImportKind } from './import-kind.ts'
import { inBulk } from './in-bulk.ts'
import { originFaults, originInput, originSpace, originTargets } from './origin.ts'
import { nameParts, withWholeName } from './person-name.ts'
import { recordTargets } from './record-targets.ts'

export const contactImport: ImportKind = {
  record: contactKind,
  right: 'contact.import',
  headers: contactHeaders,
  targets: [
    ...recordTargets(contactKind, { customerId: { actions: ['map', 'create', 'empty'] } }),
    ...nameParts,
    ...originTargets,
  ],
  matchOn: [
    ['mobile', 'name'],
    ['email', 'name'],
    ['name', 'customerId'],
  ],
  input: newRecordSchema(contactKind, originInput),
  loadSpace: originSpace,
  compose: (values, facts) => ({ values: withWholeName(values), faults: originFaults(values, facts) }),
  createReference: async (tx, ctx, { value }) => (await createCustomerIn(tx, ctx, { name: value } as NewCustomer)).id,
  create: async (tx, ctx, values) => (await createContactIn(tx, ctx, values as NewContact)).id,
  ...inBulk(createContactsIn),
  update: async (tx, ctx, id, patch) =>
    void (await updateContactIn(tx, ctx, id, patch as Parameters<typeof updateContactIn>[3])),
  updateMany: (tx, ctx, changes) => updateContactsIn(tx, ctx, changes),
}
