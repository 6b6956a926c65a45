import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Finding, Outcome } from './report.ts'
import { filesOf, repository, sourcePatterns } from './tree.ts'

interface Named {
  name: string
  line?: number
}

type Issue = { file: string } & Record<string, Named[] | string>

const reasons: Record<string, { why: string; fix: string }> = {
  files: {
    why: 'Nothing imports this file, so nobody knows whether it still works.',
    fix: 'Import it where it belongs, or delete it.',
  },
  exports: { why: 'Nobody imports this export.', fix: 'Delete it, or drop `export` when its own file uses it.' },
  types: { why: 'Nobody imports this type.', fix: 'Delete it, or drop `export` when its own file uses it.' },
  dependencies: { why: 'Installed by everybody and used by nothing.', fix: 'npm uninstall it.' },
  devDependencies: { why: 'Installed by every developer and used by nothing.', fix: 'npm uninstall it.' },
  unlisted: {
    why: 'It works only as long as another package brings it along.',
    fix: 'Add it, with its exact version, to the package.json of this workspace.',
  },
  unresolved: { why: 'The import points to nothing.', fix: 'Correct the path.' },
  binaries: {
    why: 'A program that no package.json installs.',
    fix: 'Install it, or name it under ignoreBinaries in knip.json when it belongs to the system.',
  },
  duplicates: { why: 'One thing under two names.', fix: 'Keep one.' },
}
const otherwise = { why: 'Knip reports it.', fix: 'See https://knip.dev.' }

/** What nobody uses is read, translated and kept working for nothing. */
export function checkUnused(root: string): Outcome {
  const knip = join(repository, 'node_modules/knip/bin/knip.js')
  const run = spawnSync(process.execPath, [knip, '--directory', root, '--reporter', 'json', '--no-progress'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 300_000,
  })
  if (!run.stdout.trimStart().startsWith('{')) throw new Error(`knip did not run: ${run.stdout}${run.stderr}`)
  const { issues } = JSON.parse(run.stdout) as { issues: Issue[] }
  return { findings: issues.flatMap(findingsOf), seen: `${filesOf(root, sourcePatterns).length} source files` }
}

function findingsOf(issue: Issue): Finding[] {
  const { file, ...kinds } = issue
  return Object.entries(kinds).flatMap(([kind, names]) => {
    if (!Array.isArray(names)) return []
    const reason = reasons[kind] ?? otherwise
    return names.map(({ name, line }) => ({
      file: kind === 'files' ? file : `${file}${line ? `:${line}` : ''}: ${name}`,
      rule: `unused-${kind}`,
      ...reason,
    }))
  })
}
