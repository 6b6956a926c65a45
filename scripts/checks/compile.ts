import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Outcome } from './report.ts'
import { filesOf } from './tree.ts'

// TypeScript 7 by its path: the name `typescript` is an alias for 6, which the tools that need its API use.
const tsc = join(createRequire(import.meta.url).resolve('typescript7/package.json'), '../bin/tsc')

const projects = ['server', 'scripts', 'web', 'bench', 'e2e']

/** Compiles every project that has sources; errors that two projects share are told once. */
export function checkTypes(root: string): Outcome {
  const present = projects.filter((project) => filesOf(root, [`${project}/**/*.{ts,tsx}`]).length > 0)
  const errors = new Set(present.flatMap((project) => typeErrors(root, project)))
  const findings = [...errors].map((error) => ({
    file: error,
    rule: 'types',
    why: 'Node only strips types; this is the one place that checks them.',
    fix: 'Correct the types; a cast or a ts-ignore only hides the error from the next reader.',
  }))
  return { findings, seen: present.join(', ') }
}

function typeErrors(root: string, project: string): string[] {
  if (!existsSync(join(root, project, 'tsconfig.json'))) return [`${project}: has sources but no tsconfig.json`]
  const run = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (run.status === 0) return []
  const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /^\S/.test(line))
  return lines.length > 0
    ? lines.map((line) => line.slice(0, 300))
    : [`${project}: tsc ended with ${run.status ?? run.signal}`]
}
