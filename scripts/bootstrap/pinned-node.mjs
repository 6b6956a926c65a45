import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StepFailed } from './progress.mjs'
import { runQuietly } from './run-program.mjs'

/** The Node that Fairway runs on: the pinned one when it is installed and runs, else this one when it is new enough. */
export function findNode(root) {
  const version = pinnedVersion(root)
  const pinned = candidates(root).find((path) => versionOf(path) === version)
  if (pinned) return pinned
  return majorOf(process.versions.node) >= majorOf(version) ? process.execPath : undefined
}

/** Brings the pinned Node when npm was told to skip install scripts: does what the package's own script does. */
export async function installNode(root) {
  const folder = join(root, 'node_modules/node')
  try {
    await runQuietly(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env: installEnvironment() })
  } catch (error) {
    // The script also fails after its download, for example where it cannot link; what counts is the program.
    if (!findNode(root)) throw explain(root, error)
  }
  const found = findNode(root)
  if (!found)
    throw explain(root, new Error('The package was installed, but holds no program that runs on this machine.'))
  return found
}

/** npm's options of the call around us are meant for the project's root, and would misplace this package. */
function installEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(global|omit|production|ignore_scripts|workspace|prefix|local_prefix)/i.test(name),
  )
  return Object.fromEntries(kept)
}

function candidates(root) {
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const homes = [
    join(root, 'node_modules/node'),
    join(root, 'node_modules/node/node_modules'),
    join(root, 'node_modules'),
  ]
  const folders = homes.slice(1).flatMap((home) => {
    if (!existsSync(home)) return []
    return readdirSync(home)
      .filter((name) => /^node-(bin-)?(linux|darwin|win)/.test(name))
      .map((name) => join(home, name))
  })
  return [homes[0], ...folders].map((folder) => join(folder, program)).filter((path) => existsSync(path))
}

function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', cwd: dirname(path) })
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined
}

function pinnedVersion(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
}

function majorOf(version) {
  return Number(version.split('.')[0])
}

function explain(root, error) {
  const version = pinnedVersion(root)
  return new StepFailed(
    `Node ${version} could not be installed: ${error.message}\n\nWhere the npm registry has no Node for this machine, install Node ${majorOf(version)} yourself and start again.`,
  )
}
