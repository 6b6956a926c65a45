import type { RecordCommands } from '../../platform/records/commands.ts'
import { deleteTaskIn } from './delete-task.ts'
import { updateTaskIn } from './update-task.ts'

export const taskCommands: RecordCommands = {
  kind: 'task',
  update: updateTaskIn,
  delete: deleteTaskIn,
  isAuthors: true,
}
