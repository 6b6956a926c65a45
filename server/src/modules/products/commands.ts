import type { RecordCommands } from '../../platform/records/commands.ts'
import { deleteProductIn } from './delete-product.ts'
import { updateProductIn } from './update-product.ts'

export const productCommands: RecordCommands = { kind: 'product', update: updateProductIn, delete: deleteProductIn }
