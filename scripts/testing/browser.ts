import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]
const packages = ['chromium', 'fonts-noto-cjk']

/**
 * Finds a browser for the journeys, and installs one when there is none: by apt as root on Debian, else Playwright's own.
 * Resolves with what to tell the journeys by CHROMIUM_PATH; empty: Playwright knows where its own is. Throws when neither works.
 */
export async function requireBrowser(root: string): Promise<string> {
  const found = findBrowser()
  if (found) return found
  const tried: string[] = []
  if (mayUseApt()) {
    tried.push(await installByApt())
    const installed = findBrowser()
    if (installed) return installed
  }
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const isRoot = process.getuid?.() === 0
  const { isOk, output } = await runProgram(
    process.execPath,
    [cli, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'],
    { minutes: 15 },
  )
  if (isOk) return ''
  tried.push(output)
  throw new Error(`No browser for the journeys. Install Chromium, or set CHROMIUM_PATH to one.\n${tried.join('\n')}`)
}

function findBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  const candidates = given ? [given] : wellKnown
  return candidates.find((path) => existsSync(path) && runs(path))
}

/** On Ubuntu /usr/bin/chromium-browser may only be a script that says to install a snap. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0
}

function mayUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

async function installByApt(): Promise<string> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-qq', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300']
  const update = await runProgram('apt-get', [...options, 'update'], { minutes: 5, env })
  const install = await runProgram(
    'apt-get',
    [...options, 'install', '--yes', '--no-install-recommends', ...packages],
    { minutes: 15, env },
  )
  return `${update.output}\n${install.output}`
}
