import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from '../../app.ts'
import { Browser } from '../../testing/browser.ts'
import { testSecret, useTestApp } from '../../testing/test-app.ts'
import { nextTotpCode, totpCode } from '../../testing/totp.ts'
import { noteSignIn } from './note-sign-in.ts'

// With the cache of rights and sessions: what ends a session must end it there too.
const app = useTestApp({ caches: true })
const password = 'test-password'

async function signedIn(email: string, address?: string): Promise<Browser> {
  const browser = new Browser(app, address ? { address } : {})
  expect((await browser.post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
  return browser
}

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use, until signing out', async () => {
    const { adminEmail } = await app.organization()
    const browser = new Browser(app)
    expect((await browser.get('/api/v1/session')).status).toBe(401)
    const { status, setCookies } = await browser.post('/api/auth/sign-in/email', {
      email: adminEmail.toUpperCase(),
      password,
    })
    expect(status).toBe(200)
    const cookie = setCookies.find((line) => line.startsWith('fairway.session_token='))!
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect((await browser.get('/api/v1/session')).body.user.email).toBe(adminEmail)
    expect((await browser.post('/api/auth/sign-out')).status).toBe(200)
    expect((await browser.get('/api/v1/session')).status).toBe(401)
  })

  it('says the same for a wrong password and an unknown address', async () => {
    const { adminEmail } = await app.organization()
    const browser = new Browser(app)
    const answers = [
      await browser.post('/api/auth/sign-in/email', { email: adminEmail, password: 'wrong-password' }),
      await browser.post('/api/auth/sign-in/email', { email: 'nobody@example.com', password }),
    ]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'INVALID_EMAIL_OR_PASSWORD'],
      [401, 'INVALID_EMAIL_OR_PASSWORD'],
    ])
    expect((await browser.get('/api/v1/session')).status).toBe(401)
  })

  it('lets a whole office behind one address in, while one of them guesses', async () => {
    const { adminEmail } = await app.organization()
    const office = { address: '10.0.0.1' }
    const post = (email: string, given: string, from = office) =>
      new Browser(app, from).post('/api/auth/sign-in/email', { email, password: given })
    for (let person = 0; person < 15; person++)
      expect((await post(`user${person}@example.com`, 'guess-guess')).status).toBe(401)
    for (let attempt = 0; attempt < 10; attempt++) expect((await post(adminEmail, 'guess-guess')).status).toBe(401)
    const refused = await post(adminEmail.toUpperCase(), password)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60)
    await signedIn(adminEmail, '10.0.0.2')
  })

  it('is refused after a hundred wrong passwords from wherever, and a right one lets the count begin anew', async () => {
    const { adminEmail } = await app.organization()
    const from = (address: string) => new Browser(app, { address })
    const guess = async (address: string) =>
      (await from(address).post('/api/auth/sign-in/email', { email: adminEmail, password: 'guess-guess' })).status
    for (let attempt = 0; attempt < 9; attempt++) await guess('10.1.0.1')
    await signedIn(adminEmail, '10.1.0.1')
    // Most of them without what makes a try slow by design, the hash.
    for (let attempt = 0; attempt < 95; attempt++)
      expect((await noteSignIn(app.db, adminEmail, `10.2.0.${attempt % 20}`, new Date())).wait).toBe(0)
    for (let attempt = 0; attempt < 5; attempt++) expect(await guess(`10.2.1.${attempt}`)).toBe(401)
    expect(await guess('10.3.0.1')).toBe(429)
  })

  it('cannot be done by making an account', async () => {
    await app.organization()
    const answer = await new Browser(app).post('/api/auth/sign-up/email', {
      name: 'x',
      email: 'x@example.com',
      password: 'long-enough-password',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})

describe('another site', () => {
  it('cannot act with the user’s cookie', async () => {
    const { adminEmail } = await app.organization()
    const browser = await signedIn(adminEmail)
    const foreign = { origin: 'https://evil.example' }
    expect(await browser.post('/api/v1/customers', { name: 'a' }, foreign)).toMatchObject({
      status: 403,
      body: { code: 'foreign_origin' },
    })
    expect((await browser.post('/api/auth/sign-out', {}, foreign)).status).toBe(403)
    expect((await browser.post('/api/v1/customers', { name: 'a' }, { origin: 'http://localhost:3000' })).status).toBe(
      201,
    )
  })
})

describe('sessions', () => {
  it('are listed, and end at once when revoked', async () => {
    const { adminEmail } = await app.organization()
    const [laptop, phone] = [await signedIn(adminEmail), await signedIn(adminEmail)]
    expect((await phone.get('/api/v1/session')).status).toBe(200)
    const { body: sessions } = await laptop.get('/api/auth/list-sessions')
    const { body: own } = await laptop.get('/api/auth/get-session')
    expect(sessions.length).toBeGreaterThanOrEqual(2)
    for (const session of sessions) {
      if (session.token !== own.session.token)
        expect((await laptop.post('/api/auth/revoke-session', { token: session.token })).status).toBe(200)
    }
    expect((await phone.get('/api/v1/session')).status).toBe(401)
    expect((await laptop.get('/api/v1/session')).status).toBe(200)
  })

  it('end in every other process, too', async () => {
    const other = await createApp({
      db: app.db,
      secret: testSecret,
      baseUrl: 'http://localhost:3000',
      listenUrl: app.database.appUrl,
      dataDir: app.dataDir,
      server: {
        logger: { level: 'silent' },
        checksResponses: true,
        trustProxy: false,
        quotas: { person: 1_000_000, key: 1_000_000 },
      },
    })
    onTestFinished(() => other.close())
    const { admin } = await app.organization()
    const statusThere = async () =>
      (await other.inject({ url: '/api/v1/session', headers: { cookie: admin.cookie } })).statusCode
    expect(await statusThere()).toBe(200)
    const signOut = { method: 'POST', url: '/api/auth/sign-out', headers: { cookie: admin.cookie } } as const
    expect((await app.app.inject({ ...signOut, payload: {} })).statusCode).toBe(200)
    // Well within the time for which the other process would have kept it.
    await vi.waitUntil(async () => (await statusThere()) === 401, { timeout: 5_000 })
  })

  it('end at once for a colleague who is deactivated, who cannot sign in until let in again', async () => {
    const organization = await app.organization()
    const browser = await signedIn(organization.adminEmail)
    const helper = await organization.addUser('admin')
    expect((await browser.get('/api/v1/session')).status).toBe(200)
    expect((await helper.post(`/users/${organization.admin.userId}/deactivation`, { version: 1 })).status).toBe(201)
    expect((await browser.get('/api/v1/session')).status).toBe(401)
    expect(await browser.post('/api/auth/sign-in/email', { email: organization.adminEmail, password })).toMatchObject({
      status: 403,
      body: { code: 'USER_INACTIVE' },
    })
    await helper.delete(`/users/${organization.admin.userId}/deactivation?version=2`)
    await signedIn(organization.adminEmail)
  })

  it('see a change of rights at the next request, though rights are cached', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const { body: roles } = await organization.admin.get('/roles', {
      filter: { field: 'name', op: 'eq', value: '销售' },
    })
    const role = roles.items[0]
    for (const right of ['customer.delete', 'customer.transfer']) {
      expect((await rep.get('/session')).body.rights).not.toContain(right)
      const { body: now } = await organization.admin.get(`/roles/${role.id}`)
      await organization.admin.patch(`/roles/${role.id}`, { version: now.version, rights: [...now.rights, right] })
      expect((await rep.get('/session')).body.rights).toContain(right)
    }
  })
})

describe('the second factor', () => {
  it('is asked for after the password once it is switched on, and gone once it is switched off', async () => {
    const { adminEmail } = await app.organization()
    const browser = await signedIn(adminEmail)
    expect((await browser.post('/api/auth/two-factor/enable', { password: 'wrong-password' })).status).toBe(400)
    const { body: enabled } = await browser.post('/api/auth/two-factor/enable', { password })
    expect(enabled.backupCodes).toHaveLength(10)
    // Not switched on before the first code has been proved.
    expect((await browser.get('/api/v1/session')).body.twoFactorEnabled).toBe(false)
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: totpCode(enabled.totpURI) })).status).toBe(
      200,
    )
    expect((await browser.get('/api/v1/session')).body.twoFactorEnabled).toBe(true)

    const other = new Browser(app)
    expect(await other.post('/api/auth/sign-in/email', { email: adminEmail, password })).toMatchObject({
      status: 200,
      body: { twoFactorRedirect: true },
    })
    expect((await other.get('/api/v1/session')).status).toBe(401)
    expect((await other.post('/api/auth/two-factor/verify-totp', { code: '000000' })).body.code).toBe('INVALID_CODE')
    expect((await other.post('/api/auth/two-factor/verify-totp', { code: nextTotpCode(enabled.totpURI) })).status).toBe(
      200,
    )
    expect((await other.get('/api/v1/session')).status).toBe(200)

    expect((await other.post('/api/auth/two-factor/disable', { password })).status).toBe(200)
    await signedIn(adminEmail).then(async (third) => expect((await third.get('/api/v1/session')).status).toBe(200))
  })

  it('takes each code once, so that one read over a shoulder lets nobody else in', async () => {
    const { adminEmail } = await app.organization()
    const browser = await signedIn(adminEmail, '10.0.1.0')
    const { body: enabled } = await browser.post('/api/auth/two-factor/enable', { password })
    await browser.post('/api/auth/two-factor/verify-totp', { code: totpCode(enabled.totpURI) })
    const code = nextTotpCode(enabled.totpURI)
    const answers = await Promise.all(
      [1, 2, 3].map(async (visit) => {
        const visitor = new Browser(app, { address: `10.0.1.${visit}` })
        await visitor.post('/api/auth/sign-in/email', { email: adminEmail, password })
        const { status } = await visitor.post('/api/auth/two-factor/verify-totp', { code })
        return [status, (await visitor.get('/api/v1/session')).status]
      }),
    )
    expect(answers.toSorted()).toEqual([
      [200, 200],
      [401, 401],
      [401, 401],
    ])
  })

  it('can be replaced by each backup code once', async () => {
    const { adminEmail } = await app.organization()
    const browser = await signedIn(adminEmail)
    const { body: enabled } = await browser.post('/api/auth/two-factor/enable', { password })
    await browser.post('/api/auth/two-factor/verify-totp', { code: totpCode(enabled.totpURI) })
    const code = enabled.backupCodes[3] as string
    const answers = []
    for (const attempt of [code, code, enabled.backupCodes[4] as string]) {
      const lost = new Browser(app)
      await lost.post('/api/auth/sign-in/email', { email: adminEmail, password })
      answers.push((await lost.post('/api/auth/two-factor/verify-backup-code', { code: attempt })).status)
    }
    expect(answers).toEqual([200, 401, 200])
  })
})
