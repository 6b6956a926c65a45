import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailed } from './progress.mjs'
import { npm, runQuietly } from './run-program.mjs'

/** Whether node_modules holds what the lockfile says, for this machine. Times of files mean nothing after a git clone. */
export function arePackagesCurrent(root) {
  const stamp = stampPath(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root)) return true
  if (!matchesLockfile(root)) return false
  writeStamp(root)
  return true
}

/** Installs exactly what the lockfile says, install scripts included. */
export async function installPackages(root) {
  const [program, args, options] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  try {
    await runQuietly(program, args, { ...options, cwd: root, env: installEnvironment() })
  } catch (error) {
    throw new StepFailed(`${error.message}\n\n${adviceFor(error.message)}`)
  }
  writeStamp(root)
}

/** Under `npm start --omit=dev` and the like npm hands its options on; the start needs the development packages too. */
function installEnvironment() {
  const { NODE_ENV: _, npm_config_omit: __, npm_config_production: ___, ...rest } = process.env
  return rest
}

function adviceFor(message) {
  if (/ENOSPC/.test(message)) return 'The disk is full: the packages need about 1.5 GB.'
  if (/EACCES|EPERM|EROFS/.test(message))
    return 'This user may not write here: give it the folder, or clone Fairway to another one.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(message)) {
    return 'The npm registry cannot be reached: check the network and any proxy (npm config get proxy), then start again.'
  }
  return 'Start again; if it fails in the same way, the lines above say why.'
}

function stampPath(root) {
  return join(root, 'node_modules/.fairway-packages')
}

function writeStamp(root) {
  writeFileSync(stampPath(root), stampOf(root))
}

function stampOf(root) {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lockfile} ${process.platform} ${process.arch}\n`
}

/** npm leaves its own record of what it installed; somebody may have run `npm ci` or `npm install` by hand. */
function matchesLockfile(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, { version, integrity, link, optional }]) => {
    if (!path.includes('node_modules/') || link) return true
    const found = installed[path]
    if (!found) return optional === true
    return found.version === version && found.integrity === integrity && existsSync(join(root, path, 'package.json'))
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}
