import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { requireBrowser } from './browser.ts'
import { judged, problem, readPlaywright, readVitest, type Result } from './results.ts'
import { runProgram } from './run-program.ts'

export interface Step {
  name: string
  /** Steps that leave a core free may run beside another such step. */
  isLight: boolean
  run(): Promise<Result>
}

/** Everything that `npm test` runs, in order. A script named check-*.ts is a check: there is no list to add it to. */
export async function allSteps(root: string, reports: string): Promise<Step[]> {
  const names = (await readdir(join(root, 'scripts'))).filter((name) => /^check-.*\.ts$/.test(name)).sort()
  return [
    ...names.map((name) => checkStep(root, name)),
    {
      name: 'tests',
      isLight: false,
      run: () => runVitest(root, join(reports, 'tests.json'), ['server', 'scripts', 'web']),
    },
    {
      name: 'application',
      isLight: false,
      run: () => runVitest(root, join(reports, 'application.json'), ['application']),
    },
    { name: 'processes', isLight: false, run: () => runVitest(root, join(reports, 'processes.json'), ['processes']) },
    { name: 'web build', isLight: false, run: () => buildWeb(root) },
    { name: 'journeys', isLight: false, run: () => runJourneys(root, join(reports, 'playwright.json')) },
  ]
}

function checkStep(root: string, script: string): Step {
  const name = script.replace(/^check-|\.ts$/g, '')
  return {
    name,
    isLight: true,
    run: async () =>
      oneResult(name, await runProgram(process.execPath, [join(root, 'scripts', script)], { minutes: 10 })),
  }
}

async function runVitest(root: string, report: string, projects: readonly string[]): Promise<Result> {
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--root',
    root,
    '--reporter=json',
    `--outputFile=${report}`,
    ...projects.map((project) => `--project=${project}`),
  ]
  const { isOk, output } = await runProgram(process.execPath, args, { minutes: 40 })
  return judged(await readReport(report, (json) => readVitest(json, root)), isOk, output)
}

async function buildWeb(root: string): Promise<Result> {
  return oneResult(
    'web build',
    await runProgram(process.execPath, [join(root, 'scripts/bootstrap.mjs'), 'build'], { minutes: 10 }),
  )
}

async function runJourneys(root: string, report: string): Promise<Result> {
  let browser: string
  try {
    browser = await requireBrowser(root)
  } catch (error) {
    return { ...nothing, failed: 1, problems: problem('browser', (error as Error).message) }
  }
  const args = [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    join(root, 'e2e/playwright.config.ts'),
    '--reporter=json',
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(browser ? { CHROMIUM_PATH: browser } : {}) }
  const { isOk, output } = await runProgram(process.execPath, args, { minutes: 40, env })
  return judged(await readReport(report, readPlaywright), isOk, output)
}

const nothing: Result = { passed: 0, failed: 0, skipped: 0, problems: '' }

function oneResult(name: string, { isOk, output }: { isOk: boolean; output: string }): Result {
  return isOk ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, problems: problem(name, output, 80) }
}

/** Without a report the run broke off early; what it printed is then shown instead. */
async function readReport(path: string, read: (json: string) => Result): Promise<Result> {
  try {
    return read(await readFile(path, 'utf8'))
  } catch {
    return nothing
  }
}
