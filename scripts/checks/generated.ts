import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './report.ts'
import { filesOf, read } from './tree.ts'

/** What scripts/generate.ts derives from the migrations, the routes and the texts on screen. */
export const generatedFiles = [
  'openapi.json',
  'server/schema.sql',
  'server/src/platform/db/columns.gen.ts',
  'server/src/platform/db/schema.gen.ts',
  'server/src/modules/fields/labels.gen.ts',
  'web/src/lib/actions.gen.ts',
  'web/src/lib/api.gen.ts',
  'web/src/lib/holds.gen.ts',
  'web/src/lib/operators.gen.ts',
  'web/src/lib/periods.gen.ts',
]

/** Generates everything anew into a folder of its own and compares it with what is committed. */
export function checkGenerated(root: string): Outcome {
  const fresh = mkdtempSync(join(tmpdir(), 'fairway-generated-'))
  try {
    const run = spawnSync(process.execPath, [join(root, 'scripts/generate.ts'), '--out', fresh], {
      cwd: root,
      encoding: 'utf8',
      timeout: 300_000,
    })
    if (run.status !== 0) throw new Error(`scripts/generate.ts failed:\n${run.stdout}${run.stderr}`)
    return compareGenerated(root, fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

export function compareGenerated(root: string, fresh: string): Outcome {
  const paths = new Set([...generatedFiles, ...filesOf(fresh, ['**/*.*'])])
  const findings = [...paths]
    .map((path) => ({ path, difference: difference(root, fresh, path) }))
    .filter(({ difference: found }) => found !== undefined)
    .map(({ path, difference: found }) => ({
      file: `${path} (${found})`,
      rule: 'generated-current',
      why: 'The web, the integrators and the reviewers read this file; it no longer says what the migrations and routes say.',
      fix: 'Run `npm run generate` and commit what it writes.',
    }))
  return { findings, seen: `${paths.size} files` }
}

function difference(root: string, fresh: string, path: string): string | undefined {
  if (!existsSync(join(fresh, path))) return 'no longer generated'
  if (!existsSync(join(root, path))) return 'not committed'
  const committed = read(root, path).split('\n')
  const now = read(fresh, path).split('\n')
  const line = now.findIndex((text, index) => text !== committed[index])
  if (line === -1 && now.length === committed.length) return undefined
  return `from line ${line === -1 ? now.length : line + 1}`
}
