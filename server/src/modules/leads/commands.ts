import type { RecordCommands } from '../../platform/records/commands.ts'
import { changeOwnerIn } from './change-owner.ts'
import { deleteLeadIn } from './delete-lead.ts'
import { updateLeadIn } from './update-lead.ts'

export const leadCommands: RecordCommands = {
  kind: 'lead',
  update: updateLeadIn,
  changeOwner: changeOwnerIn,
  delete: deleteLeadIn,
}
