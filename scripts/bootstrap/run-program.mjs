import { spawn } from 'node:child_process'
import { StepFailed } from './progress.mjs'

const shownLines = 40
const children = new Set()

/**
 * Runs a program to its end without showing what it prints, unless it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function runQuietly(program, args, options) {
  const env = { ...(options.env ?? process.env), NO_COLOR: '1' }
  const child = spawn(program, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const outcome = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)))
  })
  children.delete(child)
  if (outcome === undefined) return
  const tail = text.trimEnd().split('\n').slice(-shownLines).join('\n')
  throw new StepFailed(`${[program, ...args].join(' ')} failed (${outcome}).\n${tail}`)
}

/** Ends what `runQuietly` has under way. */
export function endPrograms(signal) {
  for (const child of children) child.kill(signal)
}

/**
 * How npm is started: the one that started us, or the one on the PATH.
 * @returns {[string, string[], import('node:child_process').SpawnOptions]}
 */
export function npm(args) {
  const started = process.env.npm_execpath
  if (started && /\.c?js$/.test(started)) return [process.execPath, [started, ...args], {}]
  return ['npm', args, { shell: process.platform === 'win32' }]
}
