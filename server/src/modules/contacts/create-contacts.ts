import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Created, createOwned, type GivenRecord } from '../identity/index.ts'
import { contactKind } from './fields.ts'

/** Makes many contacts in a few statements, for imports: each answers for itself, on trial without being written. Throws forbidden. */
export function createContactsIn(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenRecord[],
  mode: 'write' | 'trial',
): Promise<Created[]> {
  return createOwned(tx, ctx, contactKind, { is_decision_maker: false }, given, mode)
}
