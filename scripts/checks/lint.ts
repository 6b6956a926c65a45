import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome } from './report.ts'
import { repository } from './tree.ts'

interface Diagnostic {
  code?: string
  message: string
  help?: string
  filename: string
  labels: { span: { line: number } }[]
}

const tool = (name: string) => join(repository, 'node_modules/.bin', name)

/** oxlint with the type-aware rules; a warning counts like an error. */
export function checkLint(root: string): Outcome {
  const run = spawnSync(process.execPath, [tool('oxlint'), '--format', 'json', '--report-unused-disable-directives'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 300_000,
  })
  if (!run.stdout.startsWith('{')) throw new Error(`oxlint did not run: ${run.stdout}${run.stderr}`)
  const {
    diagnostics,
    number_of_files: files,
    number_of_rules: rules,
  } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[]; number_of_files: number; number_of_rules: number }
  const findings = diagnostics.map(({ code, message, help, filename, labels }) => ({
    file: labels[0] ? `${filename}:${labels[0].span.line}` : filename,
    rule: code ?? 'oxlint',
    why: message,
    fix: help ?? 'See the rule’s page at https://oxc.rs/docs/guide/usage/linter/rules.',
  }))
  return { findings, seen: `${files} files, ${rules} rules` }
}

/** One layout for everybody, so that a diff shows only what changed. */
export function checkFormat(root: string): Outcome {
  const run = spawnSync(process.execPath, [tool('oxfmt'), '--list-different'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 300_000,
  })
  if (run.status !== 0 && run.stdout.trim() === '') throw new Error(`oxfmt did not run: ${run.stderr}`)
  const findings = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((file) => ({ file, rule: 'format', why: 'Its layout is not the one oxfmt gives.', fix: 'npm run format' }))
  return { findings, seen: 'every file that oxfmt knows' }
}
