import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { checkReferences } from '../../platform/records/references.ts'
import { toColumns } from '../../platform/records/row.ts'
import { newOwner } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { customerActivities } from './activities.ts'
import { customerKind } from './fields.ts'
import { presentCustomer } from './present.ts'
import type { Customer, NewCustomer } from './schema.ts'
import * as store from './store.ts'

/** Makes a customer, owned by the actor unless the input names another owner. */
export async function createCustomer(ctx: Ctx, input: NewCustomer): Promise<Customer> {
  return withOrg(ctx, (tx) => createCustomerIn(tx, ctx, input))
}

/** The same inside a transaction that is already open: conversions and imports create more than one record at once. */
export async function createCustomerIn(tx: OrgTx, ctx: Ctx, input: NewCustomer): Promise<Customer> {
  authorizeRight(ctx.actor, 'customer.create')
  const { ownerId, ...values } = input
  await checkReferences(tx, ctx, customerKind, values)
  const owner = await newOwner(tx, ctx, 'customer', ownerId)
  const row = await store.insert(tx, ctx, {
    status: 'potential',
    currency: ctx.organization.currency,
    ...toColumns(customerKind, values),
    ...owner,
  })
  const customer = presentCustomer(ctx, row)
  await recordActivity(tx, ctx, {
    activity: customerActivities.created,
    subject: { type: 'customer', id: customer.id },
    data: { name: customer.name },
  })
  return customer
}
