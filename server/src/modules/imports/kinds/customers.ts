import { newRecordSchema } from '../../../platform/records/schema.ts'
import {
  createCustomerIn,
  createCustomersIn,
  customerKind,
  type NewCustomer,
  updateCustomerIn,
  updateCustomersIn,
} from '../../customers/index.ts'
import { customerHeaders } from '../columns/words/sales.ts'
import type { ImportKind } from './import-kind.ts'
import { inBulk } from './in-bulk.ts'
import { originFaults, originInput, originSpace, originTargets } from './origin.ts'
import { recordTargets } from './record-targets.ts'

export const customerImport: ImportKind = {
  record: customerKind,
  right: 'customer.import',
  headers: customerHeaders,
  targets: [...recordTargets(customerKind), ...originTargets],
  matchOn: [['name']],
  input: newRecordSchema(customerKind, originInput),
  loadSpace: originSpace,
  compose: (values, facts) => ({ values: values, faults: originFaults(values, facts) }),
  create: async (tx, ctx, values) => (await createCustomerIn(tx, ctx, values as NewCustomer)).id,
  ...inBulk(createCustomersIn),
  update: async (tx, ctx, id, patch) =>
    void (await updateCustomerIn(tx, ctx, id, patch as Parameters<typeof updateCustomerIn>[3])),
  updateMany: (tx, ctx, changes) => updateCustomersIn(tx, ctx, changes),
}
