import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { arePackagesCurrent, installPackages } from './packages.mjs'
import { findNode, installNode } from './pinned-node.mjs'
import { StepFailed, step } from './progress.mjs'
import { endPrograms } from './run-program.mjs'
import { buildWeb, isWebBuilt } from './web-build.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Below a limit of gigabytes V8 lets garbage pile up: a long import then holds 460 MB instead of 260. Where the youngest
 * objects lie, 16 MB would hold 40 MB less than 32 do, and an import would take a tenth more of a core.
 */
const nodeFlags = ['--max-semi-space-size=32', '--max-old-space-size=768']

/** What each npm script runs once everything is in place. */
const commands = {
  start: { entry: ['server/src/main.ts'], needsWeb: true },
  demo: { entry: ['server/src/main.ts', '--demo'], needsWeb: true },
  fairway: { entry: ['server/src/cli.ts'] },
  test: { entry: ['scripts/test.ts'] },
  bench: { entry: ['bench/run.ts'] },
  'bench:data': { entry: ['bench/generator/run.ts'] },
  build: { entry: [], needsWeb: true },
  generate: { entry: ['scripts/generate.ts'] },
}

/** @param {string[]} args the command and what it passes on */
export async function run([name = '', ...args]) {
  const command = commands[name]
  if (!command) {
    console.error(`There is no command "${name}"; there are: ${Object.keys(commands).join(', ')}.`)
    process.exit(2)
  }
  const interrupt = interruptible()
  try {
    const node = await prepare(command)
    interrupt.end()
    if (command.entry.length > 0) await handOver(node, [...command.entry, ...args])
  } catch (error) {
    if (interrupt.signal) process.exit(128 + constants.signals[interrupt.signal])
    console.error(`\n${error instanceof StepFailed ? error.message : error.stack}`)
    process.exit(1)
  }
}

async function prepare({ needsWeb = false }) {
  if (!arePackagesCurrent(root)) {
    const install = async () => {
      await installPackages(root)
      return 'installed'
    }
    await step('Packages', install, { announced: 'installing from npm; this takes a minute or two' })
  }
  let node = findNode(root)
  if (!node) {
    const install = async () => {
      node = await installNode(root)
      return 'installed'
    }
    await step('Node', install, { announced: 'bringing the pinned version' })
  }
  if (needsWeb && !isWebBuilt(root)) {
    const build = async () => {
      await buildWeb(root, node)
      return 'built'
    }
    await step('Web', build, { announced: 'building' })
  }
  return node
}

/** While we prepare, a signal ends the program under way, and then us. */
function interruptible() {
  /** @type {{ signal: string | undefined, end: () => void }} */
  const state = { signal: undefined, end: () => undefined }
  const onSignal = (signal) => {
    state.signal = signal
    endPrograms(signal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  state.end = () => {
    for (const signal of signals) process.off(signal, onSignal)
    if (state.signal) throw new StepFailed('Interrupted.')
  }
  return state
}

/** Runs the command in our place: same terminal, same signals, same exit code. */
async function handOver(node, [entry, ...args]) {
  const child = spawn(node, [...nodeFlags, join(root, entry), ...args], {
    // The channel tells the server when we are killed and nobody could stop it any more.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Compiled code is kept for the next start, which takes half as long.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env },
  })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  child.on('error', (error) => {
    console.error(`\n${node} could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

/** npm that was killed has passed nothing on: what it started must not go on without it. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  watch.unref()
}
