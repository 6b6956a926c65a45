import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Created, createOwned, type GivenRecord } from '../identity/index.ts'
import { customerKind } from './fields.ts'

/** Makes many customers in a few statements, for imports: each answers for itself, on trial without being written. Throws forbidden. */
export function createCustomersIn(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenRecord[],
  mode: 'write' | 'trial',
): Promise<Created[]> {
  return createOwned(tx, ctx, customerKind, { status: 'potential', currency: ctx.organization.currency }, given, mode)
}
