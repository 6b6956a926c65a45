import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type GivenChange, type Updated, updateOwned } from '../identity/index.ts'
import { contactKind } from './fields.ts'
import { presentContacts } from './present.ts'

/** Changes many contacts in a few statements, for imports: each answers for itself. */
export function updateContactsIn(tx: OrgTx, ctx: Ctx, given: readonly GivenChange[]): Promise<Updated[]> {
  return updateOwned(tx, ctx, contactKind, (rows) => presentContacts(tx, ctx, rows), given)
}
