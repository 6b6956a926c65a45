import type { RecordCommands } from '../../platform/records/commands.ts'
import { linkToCustomer } from '../timeline/index.ts'
import { changeOwnerIn } from './change-owner.ts'
import { deleteOpportunityIn } from './delete-opportunity.ts'
import { updateOpportunityIn } from './update-opportunity.ts'

export const opportunityCommands: RecordCommands = {
  kind: 'opportunity',
  update: updateOpportunityIn,
  changeOwner: changeOwnerIn,
  delete: deleteOpportunityIn,
  async takeBack(tx, ctx, id, restore) {
    const { before, after } = await restore()
    if (after['customer_id'] !== before['customer_id'])
      await linkToCustomer(tx, ctx.orgId, { type: 'opportunity', id }, after['customer_id'] as string)
  },
}
