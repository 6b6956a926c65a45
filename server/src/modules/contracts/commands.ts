import type { RecordCommands } from '../../platform/records/commands.ts'
import { linkPartsToCustomer, linkToCustomer } from '../timeline/index.ts'
import { changeOwnerIn } from './change-owner.ts'
import { deleteContractIn } from './delete-contract.ts'
import { updateContractIn } from './update-contract.ts'

export const contractCommands: RecordCommands = {
  kind: 'contract',
  update: updateContractIn,
  changeOwner: changeOwnerIn,
  delete: deleteContractIn,
  async takeBack(tx, ctx, id, restore) {
    const { before, after } = await restore()
    if (after['customer_id'] === before['customer_id']) return
    const subject = { type: 'contract', id }
    await linkToCustomer(tx, ctx.orgId, subject, after['customer_id'] as string)
    await linkPartsToCustomer(tx, ctx, subject, after['customer_id'] as string)
  },
}
