import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigurationError, loadConfig, withoutPassword } from './config.ts'

function problemsOf(env: NodeJS.ProcessEnv) {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

describe('the configuration', () => {
  test('without any variable has the documented defaults', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: null,
      role: 'all',
      demoPassword: 'fairway-demo',
      secret: null,
      baseUrl: 'http://localhost:3000',
      smtpUrl: null,
      mailFrom: 'Fairway <fairway@localhost>',
      logLevel: 'warn',
      trustProxy: false,
      keyRequestsPerMinute: 1_200,
      webhookAllow: [],
    })
  })

  test('takes every variable', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      FAIRWAY_DATA_DIR: '/srv/fairway',
      DATABASE_URL: 'postgres://me:secret@db.example.com:5432/crm',
      FAIRWAY_ROLE: 'worker',
      FAIRWAY_DEMO_PASSWORD: 'another-password',
      FAIRWAY_SECRET: 'x'.repeat(32),
      FAIRWAY_BASE_URL: 'https://crm.example.com/',
      SMTP_URL: 'smtps://mail.example.com',
      MAIL_FROM: '航道 <crm@example.com>',
      LOG_LEVEL: 'debug',
      FAIRWAY_TRUST_PROXY: '10.0.0.0/8, ::1',
    })
    expect(config).toMatchObject({
      port: 8080,
      role: 'worker',
      baseUrl: 'https://crm.example.com',
      trustProxy: ['10.0.0.0/8', '::1'],
      keyRequestsPerMinute: 1_200,
      webhookAllow: [],
    })
  })

  test('counts an empty variable as unset', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '  ' })).toMatchObject({ port: 3000, databaseUrl: null })
  })

  test('names every bad variable at once, with what was given and what is allowed', () => {
    const problems = problemsOf({ PORT: '70000', HOST: 'not a host', FAIRWAY_ROLE: 'boss', LOG_LEVEL: 'loud' })
    expect(problems.map((problem) => problem.name)).toEqual(['PORT', 'HOST', 'FAIRWAY_ROLE', 'LOG_LEVEL'])
    expect(problems[0]).toEqual({ name: 'PORT', given: '"70000"', allowed: 'a whole number from 1 to 65535' })
  })

  test.each([
    ['PORT', '3e3'],
    ['PORT', '0'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://localhost/crm'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['FAIRWAY_BASE_URL', 'crm.example.com'],
    ['FAIRWAY_BASE_URL', 'https://example.com/crm'],
    ['SMTP_URL', 'mail.example.com:25'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
    ['FAIRWAY_TRUST_PROXY', '10.0.0.0/99'],
    ['FAIRWAY_TRUST_PROXY', 'yes'],
    ['FAIRWAY_SECRET', 'short'],
    ['FAIRWAY_DEMO_PASSWORD', 'short'],
  ])('refuses %s=%j', (name, value) => {
    expect(problemsOf({ [name]: value }).map((problem) => problem.name)).toEqual([name])
  })

  test('wants a DATABASE_URL for split roles, because the embedded database serves one process', () => {
    expect(problemsOf({ FAIRWAY_ROLE: 'web' }).map((problem) => problem.name)).toEqual(['FAIRWAY_ROLE'])
    expect(problemsOf({ FAIRWAY_ROLE: 'web', DATABASE_URL: 'postgres://localhost/crm' })).toEqual([])
  })

  test('never repeats a secret or password in its message', () => {
    const secrets = {
      FAIRWAY_SECRET: 'hush-hush',
      FAIRWAY_DEMO_PASSWORD: 'hushhus',
      DATABASE_URL: 'http://me:hush@host/x',
    }
    const text = JSON.stringify(problemsOf({ ...secrets, SMTP_URL: 'ftp://me:hush@host' }))
    expect(text).not.toContain('hush')
    expect(text).toContain('me:***@host')
  })

  test('hides passwords given as a parameter of an address too', () => {
    expect(withoutPassword('postgres://host/db?user=me&password=hush')).toBe('postgres://host/db?user=me&password=***')
  })
})
