import type { RecordCommands } from '../../platform/records/commands.ts'
import { changeOwnerIn } from './change-owner.ts'
import { deleteCustomerIn } from './delete-customer.ts'
import { updateCustomerIn } from './update-customer.ts'

export const customerCommands: RecordCommands = {
  kind: 'customer',
  update: updateCustomerIn,
  changeOwner: changeOwnerIn,
  delete: deleteCustomerIn,
}
