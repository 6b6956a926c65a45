import { isMember } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { leadKind } from './fields.ts'
import { can, type LeadAction } from './policy.ts'
import type { Lead } from './schema.ts'

export function presentLead(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row): Lead {
  const lead = presentRecord(ctx, leadKind, row)
  const allows = (action: LeadAction) => can(ctx.actor, action, lead)
  return {
    ...lead,
    isSharedWithMe: isMember(ctx.actor, 'lead', row.id),
    can: {
      edit: allows('edit'),
      delete: allows('delete'),
      transfer: allows('transfer'),
      share: allows('share'),
      convert: allows('convert'),
    },
  }
}
