import type { RecordCommands } from '../../platform/records/commands.ts'
import { changeOwnerIn } from './change-owner.ts'
import { deleteContactIn } from './delete-contact.ts'
import { updateContactIn } from './update-contact.ts'

export const contactCommands: RecordCommands = {
  kind: 'contact',
  update: updateContactIn,
  changeOwner: changeOwnerIn,
  delete: deleteContactIn,
}
