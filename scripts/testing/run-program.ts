import { type ChildProcess, spawn } from 'node:child_process'

export interface Ended {
  isOk: boolean
  /** Everything it printed, both streams in order. */
  output: string
}

const running = new Set<ChildProcess>()
const grace = 10_000

/** Runs a program to its end and keeps what it prints. One that outlives its limit is stopped with everything it started. */
export async function runProgram(
  program: string,
  args: string[],
  options: { minutes: number; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env },
    // A process group of its own, so that a program that hangs can be ended together with its children.
    detached: true,
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const limit = setTimeout(() => {
    output += `\nStopped: it ran longer than ${options.minutes} minutes.\n`
    void endGroup(child)
  }, options.minutes * 60_000)
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += `\n${error.message}\n`
      resolve(null)
    })
    child.on('close', resolve)
  })
  clearTimeout(limit)
  running.delete(child)
  return { isOk: code === 0, output }
}

/** Ends every program under way; resolves when they have ended. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map(endGroup))
}

async function endGroup(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  signalGroup(child, 'SIGTERM')
  const harder = setTimeout(() => signalGroup(child, 'SIGKILL'), grace)
  await ended
  clearTimeout(harder)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // The group has ended in the meantime.
  }
}
