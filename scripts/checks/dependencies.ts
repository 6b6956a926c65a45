import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Outcome } from './report.ts'
import { read } from './tree.ts'

interface Manifest {
  workspaces?: string[]
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  allowScripts?: Record<string, boolean>
}

interface Locked extends Manifest {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}

const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/
const pinned =
  'Two installs must give the same code, and an unversioned install under an old Node silently takes an old major.'

/** What is installed is exactly what was tried: versions, lockfile and install scripts. */
export function checkDependencies(root: string): Outcome {
  const manifest = parse<Manifest>(root, 'package.json')
  const paths = ['package.json', ...(manifest.workspaces ?? []).map((folder) => `${folder}/package.json`)]
  const lock = parse<{ packages: Record<string, Locked> }>(root, 'package-lock.json')
  const findings = [
    ...paths.flatMap((path) => wrongVersions(root, path, lock.packages)),
    ...wrongLock(lock.packages, manifest.allowScripts ?? {}),
    ...wrongSettings(root),
  ]
  return { findings, seen: `${paths.length} manifests, ${Object.keys(lock.packages).length} locked packages` }
}

const parse = <T>(root: string, path: string) => JSON.parse(read(root, path)) as T

function wrongVersions(root: string, path: string, packages: Record<string, Locked>): Finding[] {
  const folder = path.slice(0, -'/package.json'.length)
  const locked = packages[path === 'package.json' ? '' : folder] ?? {}
  const found: Finding[] = []
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    for (const [name, version] of Object.entries(parse<Manifest>(root, path)[kind] ?? {})) {
      const file = `${path}: ${name} ${version}`
      if (!exact.test(version))
        found.push({ file, rule: 'versions-exact', why: pinned, fix: 'Write the exact version, as `npm i -E` does.' })
      else if (locked[kind]?.[name] !== version)
        found.push({
          file,
          rule: 'lockfile-current',
          why: 'package-lock.json says something else, so `npm ci` refuses to install.',
          fix: 'Run `npm install` and commit the lockfile.',
        })
    }
  }
  return found
}

function wrongLock(packages: Record<string, Locked>, allowed: Record<string, boolean>): Finding[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const file = `package-lock.json: ${path}`
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const found: Finding[] = []
    if (entry.resolved && !entry.link) {
      const why = `It names the host it came from (${entry.resolved.split('/')[2]}), which others may not reach.`
      found.push({
        file,
        rule: 'lockfile-no-host',
        why,
        fix: 'Keep omit-lockfile-registry-resolved=true in .npmrc and install again.',
      })
    }
    if (path.includes('node_modules/') && !entry.link && !entry.optional && !entry.integrity) {
      found.push({
        file,
        rule: 'lockfile-integrity',
        why: 'Without a checksum nobody notices a changed package.',
        fix: 'Remove its entry and run `npm install` against a registry that gives checksums.',
      })
    }
    if (entry.hasInstallScript && !entry.optional && !(name in allowed)) {
      found.push({
        file,
        rule: 'install-scripts',
        why: 'It would run its own program on every machine that installs Fairway.',
        fix: 'Decide about it under "allowScripts" in package.json.',
      })
    }
    return found
  })
}

function wrongSettings(root: string): Finding[] {
  const settings = existsSync(join(root, '.npmrc')) ? read(root, '.npmrc') : ''
  const missing = ['save-exact=true', 'omit-lockfile-registry-resolved=true']
    .filter((line) => !settings.includes(line))
    .map((line) => ({
      file: `.npmrc: ${line}`,
      rule: 'npm-settings',
      why: 'Without it the next `npm install` writes ranges or the host of one machine’s registry.',
      fix: 'Add the line.',
    }))
  const registry = settings.split('\n').filter((line) => /registry\s*=|_auth/i.test(line) && !line.startsWith('omit-'))
  return [
    ...missing,
    ...registry.map((line) => ({
      file: `.npmrc: ${line.split('=')[0]}`,
      rule: 'npm-settings',
      why: 'A registry or its key belongs to one machine.',
      fix: 'Put it into ~/.npmrc.',
    })),
  ]
}
