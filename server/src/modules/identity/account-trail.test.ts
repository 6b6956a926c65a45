import { expect, it, vi } from 'vitest'
import { Browser } from '../../testing/browser.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { nextTotpCode, totpCode } from '../../testing/totp.ts'

const app = useTestApp()
const password = 'test-password'

async function told(organization: TestOrganization) {
  const { orgId } = organization
  return organization.tx((tx) =>
    tx
      .selectFrom('activities')
      .select(['kind', 'data', 'actor_id', 'subject_id', 'ip', 'user_agent', 'via'])
      .where('org_id', '=', orgId)
      .where('subject_type', '=', 'account')
      .orderBy('id')
      .execute(),
  )
}

const kindsOf = async (organization: TestOrganization) => (await told(organization)).map((row) => row.kind.slice(8))

it('every way in and out is told, with who and from where', async () => {
  const organization = await app.organization()
  const { adminEmail: email } = organization
  const browser = new Browser(app, { address: '10.1.2.3' })
  await browser.post('/api/auth/sign-in/email', { email, password }, { 'user-agent': 'Firefox' })
  expect(await told(organization)).toEqual([
    {
      kind: 'account.signedIn',
      data: { method: 'password' },
      actor_id: organization.admin.userId,
      subject_id: organization.admin.userId,
      ip: '10.1.2.3',
      user_agent: 'Firefox',
      via: 'web',
    },
  ])
  await browser.post('/api/auth/change-password', { currentPassword: 'not this one', newPassword: 'another-password' })
  await browser.post('/api/auth/change-password', { currentPassword: password, newPassword: 'another-password' })
  await browser.post('/api/auth/revoke-other-sessions')
  await browser.post('/api/auth/sign-out')
  await browser.post('/api/auth/sign-out')
  expect(await kindsOf(organization)).toEqual(['signedIn', 'passwordChanged', 'sessionsRevoked', 'signedOut'])
})

it('a failed sign-in is told for addresses that belong to somebody, and names no actor', async () => {
  const organization = await app.organization()
  const browser = new Browser(app, { address: '10.9.9.9' })
  await browser.post('/api/auth/sign-in/email', {
    email: organization.adminEmail.toUpperCase(),
    password: 'wrong-password',
  })
  await browser.post('/api/auth/sign-in/email', { email: 'nobody@example.com', password })
  await vi.waitUntil(async () => (await told(organization)).length > 0)
  expect(await told(organization)).toMatchObject([
    {
      kind: 'account.signInFailed',
      data: { reason: 'password' },
      actor_id: null,
      subject_id: organization.admin.userId,
      ip: '10.9.9.9',
    },
  ])
})

it('somebody who goes on guessing is told once as turned away, not once for every try', async () => {
  const organization = await app.organization()
  const browser = new Browser(app, { address: '10.9.9.10' })
  for (let attempt = 0; attempt < 13; attempt++)
    await browser.post('/api/auth/sign-in/email', { email: organization.adminEmail, password: 'wrong-password' })
  await vi.waitUntil(async () => (await told(organization)).length >= 11)
  const reasons = (await told(organization)).map(({ data }) => (data as { reason: string }).reason)
  expect(reasons.toSorted()).toEqual([...Array.from({ length: 10 }, () => 'password'), 'tooMany'])
})

it('a deactivated colleague who tries is told as such', async () => {
  const organization = await app.organization()
  const helper = await organization.addUser('admin')
  await helper.post(`/users/${organization.admin.userId}/deactivation`, { version: 1 })
  await new Browser(app).post('/api/auth/sign-in/email', { email: organization.adminEmail, password })
  await vi.waitUntil(async () => (await told(organization)).length > 0)
  expect(await told(organization)).toMatchObject([{ kind: 'account.signInFailed', data: { reason: 'inactive' } }])
})

it('the second factor is told when it is switched on, asked for, missed and switched off', async () => {
  const organization = await app.organization()
  const { adminEmail: email } = organization
  const browser = new Browser(app)
  await browser.post('/api/auth/sign-in/email', { email, password })
  const { body: enabled } = await browser.post('/api/auth/two-factor/enable', { password })
  await browser.post('/api/auth/two-factor/verify-totp', { code: totpCode(enabled.totpURI) })
  const other = new Browser(app)
  await other.post('/api/auth/sign-in/email', { email, password })
  await other.post('/api/auth/two-factor/verify-totp', { code: '000000' })
  await vi.waitUntil(async () => (await kindsOf(organization)).includes('signInFailed'))
  await other.post('/api/auth/two-factor/verify-totp', { code: nextTotpCode(enabled.totpURI) })
  await other.post('/api/auth/two-factor/generate-backup-codes', { password })
  await other.post('/api/auth/two-factor/disable', { password })
  const rows = await told(organization)
  expect(rows.map((row) => [row.kind.slice(8), row.data])).toEqual([
    ['signedIn', { method: 'password' }],
    ['twoFactorEnabled', {}],
    ['signInFailed', { reason: 'code' }],
    ['signedIn', { method: 'totp' }],
    ['backupCodesRenewed', {}],
    ['twoFactorDisabled', {}],
  ])
})

it('a reset of the password is told when it is asked for, by nobody in particular, and when it is done', async () => {
  const organization = await app.organization()
  const { adminEmail: email } = organization
  const browser = new Browser(app, { address: '10.0.0.7' })
  await browser.post('/api/auth/request-password-reset', { email })
  await vi.waitUntil(async () => (await told(organization)).length > 0)
  const { value: userId, identifier } = await app.db.global
    .selectFrom('auth_verifications')
    .select(['value', 'identifier'])
    .where('value', '=', organization.admin.userId)
    .executeTakeFirstOrThrow()
  const token = identifier.replace('reset-password:', '')
  expect((await browser.post('/api/auth/reset-password', { token, newPassword: 'another-password' })).status).toBe(200)
  expect(await told(organization)).toMatchObject([
    { kind: 'account.passwordResetRequested', actor_id: null, subject_id: userId, ip: '10.0.0.7' },
    { kind: 'account.passwordReset', actor_id: userId, subject_id: userId, ip: '10.0.0.7' },
  ])
})

it('is no timeline that colleagues can read', async () => {
  const organization = await app.organization()
  await new Browser(app).post('/api/auth/sign-in/email', { email: organization.adminEmail, password })
  const { admin } = organization
  expect((await admin.get('/activities', { subjectType: 'account', subjectId: admin.userId })).status).toBe(404)
  expect((await admin.get('/activities', { subjectType: 'user', subjectId: admin.userId })).body.items).toEqual([])
})
