import { describeError } from './describe-error.ts'
import { shellCommands } from './modules.ts'
import { openShell, type Shell } from './open-shell.ts'
import { Teardown } from './teardown.ts'

export interface ShellCommand {
  /** One line for the list of commands. */
  summary: string
  /** Does the work with the arguments after its name; resolves with the exit code. */
  run(args: string[], shell: Shell): Promise<number>
}

const commands: Record<string, ShellCommand> = shellCommands

const interruptedCode = 130

/** Runs one shell command; resolves with the exit code of the process. */
export async function runShell([name = 'help', ...args]: string[]): Promise<number> {
  const command = commands[name]
  if (!command) return explainCommands(name)
  const teardown = new Teardown()
  const interrupt = () => void teardown.run().finally(() => process.exit(interruptedCode))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt)
  try {
    return await command.run(args, await openShell(process.env, teardown))
  } catch (error) {
    if (!teardown.hasBegun) console.error(describeError(error))
    return 1
  } finally {
    await teardown.run()
  }
}

function explainCommands(name: string): number {
  const isAsked = ['help', '--help', '-h'].includes(name)
  const lines = Object.entries(commands).map(([each, { summary }]) => `  ${each.padEnd(12)}${summary}`)
  const text = ['Usage: npm run fairway -- <command> [arguments]', ...lines].join('\n')
  if (isAsked) console.log(text)
  else console.error(`There is no command "${name}".\n${text}`)
  return isAsked ? 0 : 2
}
