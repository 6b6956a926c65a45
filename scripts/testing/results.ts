export interface Result {
  passed: number
  failed: number
  skipped: number
  /** What went wrong, for the person who mends it; empty when nothing did. */
  problems: string
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[]
  }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string; stack?: string }[]
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  title: string
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    ok: boolean
    file: string
    tests: { projectName: string; results: { errors: { message?: string }[] }[] }[]
  }[]
}

const shownLines = 25

/** Counts Vitest's JSON report. A file that could not even be loaded has no tests in it and counts as one failure. */
export function readVitest(json: string, root: string): Result {
  const files = (JSON.parse(json) as VitestReport).testResults
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = tests.filter((test) => test.status === 'failed')
  const problems = [
    ...broken.map((file) => problem(relative(file.name, root), file.message)),
    ...failed.map((test) =>
      problem(`${relative(test.file, root)} › ${test.fullName}`, (test.failureMessages ?? []).join('\n')),
    ),
  ]
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed.length + broken.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).length,
    problems: problems.join('\n'),
  }
}

/** Counts Playwright's JSON report; a test that passed only at its second try has failed once and is not trusted. */
export function readPlaywright(json: string): Result {
  const { stats, errors, suites } = JSON.parse(json) as PlaywrightReport
  const specs = suites.flatMap(specsOf).filter((spec) => !spec.ok)
  const problems = [
    ...errors.map((error) => problem('Playwright', error.message ?? error.stack ?? '')),
    ...specs.map((spec) => {
      const messages = spec.tests.flatMap(
        (test) => test.results.at(-1)?.errors.map((error) => error.message ?? '') ?? [],
      )
      return problem(`${spec.file} › ${spec.title}`, messages.join('\n'))
    }),
  ]
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    problems: problems.join('\n'),
  }
}

/** A run that says it failed, or that ran nothing, has not passed, whatever its report counts. */
export function judged(result: Result, isOk: boolean, output: string): Result {
  if (result.failed > 0 || (isOk && result.passed > 0)) return result
  const reason = isOk ? 'It ran no test.' : 'It ended with an error outside of any test.'
  return { ...result, failed: 1, problems: problem(reason, output, 60) }
}

export function problem(title: string, text: string, lines = shownLines): string {
  const shown = withoutColors(text).trimEnd().split('\n')
  const cut = shown.length > lines ? [...shown.slice(0, lines), `… ${shown.length - lines} more lines`] : shown
  return [`  ✗ ${title}`, ...cut.map((line) => `      ${line}`)].join('\n')
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function relative(path: string, root: string): string {
  return path.startsWith(root) ? path.slice(root.length + 1) : path
}

function withoutColors(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
