import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { problem, type Result } from './testing/results.ts'
import { endPrograms } from './testing/run-program.ts'
import { allSteps, type Step } from './testing/steps.ts'

// Runs every check and every test, also after a failure, with a line for each step, and ends with one line that sums up.
// Names of steps as arguments run only these: npm test -- lint tests
const root = join(import.meta.dirname, '..')
const reports = join(root, 'test-results')
const sideBySide = 2
const stillRunningAfter = 60_000

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void endPrograms().then(() => process.exit(130)))
}

await rm(reports, { recursive: true, force: true })
await mkdir(reports, { recursive: true })
const steps = chosen(await allSteps(root, reports), process.argv.slice(2))
const results = [
  ...(await runLight(steps.filter((step) => step.isLight))),
  ...(await runHeavy(steps.filter((step) => !step.isLight))),
]
const passed = sum(results, 'passed')
const failed = sum(results, 'failed')
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function chosen(all: Step[], names: string[]): Step[] {
  const unknown = names.filter((name) => !all.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; there are: ${all.map((step) => step.name).join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? all : all.filter((step) => names.includes(step.name))
}

/** Two at a time, each taking the next one that waits. */
async function runLight(light: Step[]): Promise<Result[]> {
  const waiting = [...light]
  const done: Result[] = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  return done
}

async function runHeavy(heavy: Step[]): Promise<Result[]> {
  const done: Result[] = []
  for (const step of heavy) done.push(await runStep(step))
  return done
}

async function runStep(step: Step): Promise<Result> {
  const startedAt = performance.now()
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  const reminder = setInterval(
    () => console.log(`… ${step.name.padEnd(14)}still running (${seconds()})`),
    stillRunningAfter,
  )
  const result = await step.run().catch((error: Error): Result => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    problems: problem(step.name, error.stack ?? error.message),
  }))
  clearInterval(reminder)
  const counts = [
    `${result.passed} passed`,
    ...(result.failed > 0 ? [`${result.failed} failed`] : []),
    ...(result.skipped > 0 ? [`${result.skipped} skipped`] : []),
  ]
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(14)}${counts.join(', ')} (${seconds()})`)
  if (result.problems) console.log(result.problems)
  return result
}

function sum(all: Result[], key: 'passed' | 'failed'): number {
  return all.reduce((total, result) => total + result[key], 0)
}
