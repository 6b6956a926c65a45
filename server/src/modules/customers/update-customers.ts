import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type GivenChange, type Updated, updateOwned } from '../identity/index.ts'
import { customerKind } from './fields.ts'
import { presentCustomer } from './present.ts'

/** Changes many customers in a few statements, for imports: each answers for itself. Parents are for `updateCustomerIn`. */
export function updateCustomersIn(tx: OrgTx, ctx: Ctx, given: readonly GivenChange[]): Promise<Updated[]> {
  return updateOwned(tx, ctx, customerKind, (rows) => rows.map((row) => presentCustomer(ctx, row)), given)
}
