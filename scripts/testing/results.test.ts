import { describe, expect, test } from 'vitest'
import { judged, readPlaywright, readVitest, type Result } from './results.ts'

const file = (name: string, statuses: string[], status = 'passed', message = '') => ({
  name: `/clone/${name}`,
  status,
  message,
  assertionResults: statuses.map((each, index) => ({
    status: each,
    fullName: `behaves ${index}`,
    failureMessages: each === 'failed' ? ['expected 1 to be 2'] : null,
  })),
})

describe('the report of Vitest', () => {
  test('is counted by test, with what failed and where', () => {
    const json = JSON.stringify({
      testResults: [
        file('a.test.ts', ['passed', 'passed', 'skipped']),
        file('b.test.ts', ['failed', 'passed'], 'failed'),
      ],
    })
    const result = readVitest(json, '/clone')
    expect(result).toMatchObject({ passed: 3, failed: 1, skipped: 1 })
    expect(result.problems).toContain('b.test.ts › behaves 0')
    expect(result.problems).toContain('expected 1 to be 2')
  })

  test('counts a file that could not be loaded as a failure', () => {
    const json = JSON.stringify({ testResults: [file('broken.test.ts', [], 'failed', 'Cannot find module')] })
    expect(readVitest(json, '/clone')).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the report of Playwright', () => {
  const spec = (ok: boolean) => ({
    title: 'a sale',
    ok,
    file: 'sale.spec.ts',
    tests: [
      { projectName: 'desktop', results: [{ errors: ok ? [] : [{ message: '\u001b[31mno button\u001b[39m' }] }] },
    ],
  })

  test('is counted by journey, wherever it is nested', () => {
    const suites = [{ title: 'sale.spec.ts', suites: [{ title: 'desktop', specs: [spec(true), spec(false)] }] }]
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 2 }
    const result = readPlaywright(JSON.stringify({ stats, errors: [], suites }))
    expect(result).toMatchObject({ passed: 1, failed: 1, skipped: 2 })
    expect(result.problems).toContain('sale.spec.ts › a sale\n      no button')
  })

  test('counts an error outside of a journey, and a journey that needed a second try, as failures', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }
    const json = JSON.stringify({ stats, errors: [{ message: 'the server did not start' }], suites: [] })
    expect(readPlaywright(json)).toMatchObject({ passed: 4, failed: 2 })
  })
})

describe('a run', () => {
  const counted = (passed: number, failed: number): Result => ({ passed, failed, skipped: 0, problems: '' })

  test('that ended with an error has failed even when no test did', () => {
    const result = judged(counted(10, 0), false, 'Unhandled rejection')
    expect(result).toMatchObject({ passed: 10, failed: 1, problems: expect.stringContaining('Unhandled rejection') })
  })

  test('that ran no test has not passed', () => {
    expect(judged(counted(0, 0), true, '')).toMatchObject({ failed: 1 })
  })

  test('keeps its own count of failures', () => {
    expect(judged(counted(3, 2), false, 'noise')).toEqual(counted(3, 2))
  })
})
