import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { loadColleagues } from '../rows/queries.ts'
import { type NameSpace, recordSpace } from '../rows/resolver.ts'
import type { RowFault, RunFacts, Target, Values } from './import-kind.ts'

/** Who may say in a file who made its records, and when. That it was imported, and by whom, the audit log says all the same. */
export const originRight = 'import.keepOrigin'

/** When a record was made in the system it comes from, and by whom; for new records only. */
export const originTargets: readonly Target[] = [
  { key: 'createdAt', type: 'datetime', isRequired: false, right: originRight },
  {
    key: 'createdById',
    type: 'user',
    isRequired: false,
    reference: 'user',
    actions: ['map', 'empty'],
    right: originRight,
  },
]

/** For the schema of what a row is read into. */
export const originInput = { createdAt: z.iso.datetime().optional(), createdById: z.guid().optional() }

/** Records keep who made them after those have left the company. */
export async function originSpace(tx: OrgTx, ctx: Ctx, field: string): Promise<NameSpace | undefined> {
  return field === 'createdById' ? recordSpace(await loadColleagues(tx, ctx)) : undefined
}

export function originFaults({ createdAt }: Values, { now }: RunFacts): RowFault[] {
  const isInFuture = typeof createdAt === 'string' && new Date(createdAt) > now
  return isInFuture ? [{ field: 'createdAt', code: 'in_future' }] : []
}
