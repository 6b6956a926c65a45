import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Created, createOwned, type GivenRecord } from '../identity/index.ts'
import { leadKind } from './fields.ts'

/** Makes many leads in a few statements, for imports: each answers for itself, on trial without being written. None is converted yet. Throws forbidden. */
export function createLeadsIn(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenRecord[],
  mode: 'write' | 'trial',
): Promise<Created[]> {
  return createOwned(tx, ctx, leadKind, { status: 'new', currency: ctx.organization.currency }, given, mode)
}
