import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../checks/tree.ts'
import { plant } from './plant.ts'

function run(outcome: string) {
  const module = JSON.stringify(join(repository, 'scripts/checks/report.ts'))
  const root = plant({ 'check.ts': `import { report } from ${module}\nawait report('ships', () => ${outcome})\n` })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['check.ts'], { cwd: root, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

test('a check without findings says what it looked at and ends with 0', () => {
  expect(run(`({ findings: [], seen: '3 ships' })`)).toEqual({ status: 0, output: 'ships: ok (3 ships)\n' })
})

test('findings are told with file, rule, reason and remedy, and end with 1', () => {
  const { status, output } = run(
    `({ findings: [{ file: 'a.ts', rule: 'no-leaks', why: 'It sinks.', fix: 'Mend it.' }], seen: '3 ships' })`,
  )
  expect(status).toBe(1)
  for (const part of ['a.ts', 'no-leaks', 'It sinks.', 'Mend it.']) expect(output).toContain(part)
})

test('a check that breaks has failed', () => {
  expect(run(`{ throw new Error('no ships') }`).status).not.toBe(0)
})
