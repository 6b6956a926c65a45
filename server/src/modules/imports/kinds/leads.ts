import { newRecordSchema } from '../../../platform/records/schema.ts'
import { createLeadIn, createLeadsIn, leadKind, type NewLead, updateLeadIn } from '../../leads/index.ts'
import { leadHeaders } from '../columns/words/people.ts'
import type { ImportKind } from './import-kind.ts'
import { inBulk } from './in-bulk.ts'
import { originFaults, originInput, originSpace, originTargets } from './origin.ts'
import { nameParts, withWholeName } from './person-name.ts'
import { recordTargets } from './record-targets.ts'

export const leadImport: ImportKind = {
  record: leadKind,
  right: 'lead.import',
  headers: leadHeaders,
  // A lead becomes converted by its conversion only.
  targets: [
    ...recordTargets(leadKind, { status: { options: ['new', 'contacted', 'qualified', 'invalid'] } }),
    ...nameParts,
    ...originTargets,
  ],
  matchOn: [
    ['mobile', 'name'],
    ['email', 'name'],
    ['name', 'companyName'],
  ],
  input: newRecordSchema(leadKind, originInput),
  loadSpace: originSpace,
  compose: (values, facts) => ({ values: withWholeName(values), faults: originFaults(values, facts) }),
  create: async (tx, ctx, values) => (await createLeadIn(tx, ctx, values as NewLead)).id,
  ...inBulk(createLeadsIn),
  update: async (tx, ctx, id, patch) =>
    void (await updateLeadIn(tx, ctx, id, patch as Parameters<typeof updateLeadIn>[3])),
}
