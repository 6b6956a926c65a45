import type { RecordCommands } from '../../platform/records/commands.ts'

export function commandsOf(commands: readonly RecordCommands[], kind: string): RecordCommands {
  const found = commands.find((one) => one.kind === kind)
  if (!found) throw new Error(`No commands of ${kind} are known.`)
  return found
}
