import { parseArgs } from 'node:util'
import { describeError } from './describe-error.ts'
import { printProgress } from './progress.ts'
import { StartupError } from './platform/startup-error.ts'
import { start } from './start.ts'
import { Teardown } from './teardown.ts'

/** Several of npm, the shell and the terminal pass on one and the same Ctrl-C; only a later one is meant as a second. */
const sameKeystroke = 1_000
const forcedExit = 130

/** Runs Fairway until it is told to stop; sets the process's exit code. */
export async function runFairway(args: string[]): Promise<void> {
  const { values } = readArguments(args)
  // Whoever read our output has gone, for example with their terminal: that is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const progress = printProgress(process.stdout)
  const teardown = new Teardown()
  stopOnSignals(teardown)
  stopOnAccident(teardown)
  try {
    await start({
      isDemo: values.demo,
      env: process.env,
      progress,
      teardown,
      onLost: (reason) => void fail(teardown, new Error(reason)),
    })
  } catch (error) {
    if (!teardown.hasBegun) await fail(teardown, error)
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: { demo: { type: 'boolean', default: false } } })
  } catch (error) {
    console.error(
      `${(error as Error).message}\nFairway takes --demo and nothing else; see the README for its environment variables.`,
    )
    process.exit(2)
  }
}

function stopOnSignals(teardown: Teardown): void {
  let firstAt: number | undefined
  const stop = async () => {
    if (firstAt === undefined) {
      firstAt = Date.now()
      console.log('\nStopping: requests in progress are answered first. Ctrl-C again stops at once.')
      await teardown.run().then(
        () => exit(0, 'Stopped.'),
        (error: unknown) => exit(1, `Stopped, but not cleanly: ${describeError(error)}`),
      )
    } else if (Date.now() - firstAt > sameKeystroke) exit(forcedExit, 'Stopped at once.')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  // Started by scripts/bootstrap.mjs: when that is killed, nobody could stop us any more.
  if (process.channel) {
    process.once('disconnect', () => void stop())
    process.channel.unref()
  }
}

function stopOnAccident(teardown: Teardown): void {
  process.on('uncaughtException', (error) => void fail(teardown, error))
  process.on('unhandledRejection', (error) => void fail(teardown, error))
}

async function fail(teardown: Teardown, error: unknown): Promise<void> {
  console.error(`\nFairway ${error instanceof StartupError ? 'could not start' : 'stopped'}: ${describeError(error)}`)
  await teardown.run().catch((failure: unknown) => console.error(describeError(failure)))
  exit(1)
}

function exit(code: number, message?: string): never {
  if (message) console.log(message)
  process.exit(code)
}
