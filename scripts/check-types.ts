import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { report, type Finding } from './checks/report.ts'
import { filesOf, repository } from './checks/tree.ts'

// TypeScript 7 by its path: the name `typescript` is an alias for 6, which the tools that need its API use.
const tsc = join(createRequire(import.meta.url).resolve('typescript7/package.json'), '../bin/tsc')

await report('types', () => {
  const projects = ['server', 'scripts', 'web', 'bench', 'e2e'].filter((project) => filesOf(repository, [`${project}/**/*.{ts,tsx}`]).length > 0)
  return { findings: projects.flatMap(typeErrors), seen: projects.join(', ') }
})

function typeErrors(project: string): Finding[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status === 0) return []
  const lines = `${stdout}${stderr}`.trim().split('\n')
  return [
    {
      file: lines.join('\n      '),
      rule: `types-${project}`,
      why: 'Node only strips types; this is the one place that checks them.',
      fix: 'Correct the types. A cast or a ts-ignore hides the error from the next reader.',
    },
  ]
}
