import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobs } from '../../modules.ts'
import { startWorker, type Worker } from '../../platform/jobs/worker.ts'
import { createMailer } from '../../platform/mail/mailer.ts'
import { newId } from '../../platform/id.ts'
import { Browser } from '../../testing/browser.ts'
import { Mailbox } from '../../testing/mailbox.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeUser } from './factory.ts'

const app = useTestApp()
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
let mailbox: Mailbox
let worker: Worker

beforeAll(async () => {
  mailbox = await Mailbox.start()
  const mailer = createMailer({ smtpUrl: mailbox.url, from: 'fairway@example.com', outbox: '/nowhere' })
  worker = await startWorker({ appUrl: app.database.appUrl, jobs, deps: { mailer, db: app.db }, log: quiet })
})
afterAll(async () => {
  await worker?.stop()
  await mailbox?.close()
})

async function opens(purpose: string, token: string): Promise<unknown> {
  const answer = await new Browser(app).get(`/api/v1/mail-links?purpose=${purpose}&token=${token}`)
  return answer.body
}

function tokenIn(text: string): string {
  return /token=([\w-]+)/.exec(text)![1]!
}

describe('a forgotten password', () => {
  it('is replaced by the link in the mail, once, which ends all sessions', async () => {
    const { adminEmail } = await app.organization()
    const [laptop, phone] = [new Browser(app), new Browser(app)]
    await laptop.post('/api/auth/sign-in/email', { email: adminEmail, password: 'test-password' })
    expect(
      (await phone.post('/api/auth/request-password-reset', { email: adminEmail, redirectTo: '/reset-password' }))
        .status,
    ).toBe(200)
    const mail = await mailbox.mailTo(adminEmail)
    expect(mail.subject).toBe('重置您的 Fairway 密码')
    expect(mail.text).toContain('http://localhost:3000/reset-password?token=')
    const token = tokenIn(mail.text)
    expect(await opens('passwordReset', token)).toEqual({ isOpen: true })
    expect(await opens('invitation', token)).toEqual({ isOpen: false })
    expect((await phone.post('/api/auth/reset-password', { token, newPassword: 'short' })).status).toBe(400)
    expect((await phone.post('/api/auth/reset-password', { token, newPassword: 'another-password' })).status).toBe(200)
    expect((await laptop.get('/api/v1/session')).status).toBe(401)
    expect((await phone.post('/api/auth/sign-in/email', { email: adminEmail, password: 'test-password' })).status).toBe(
      401,
    )
    expect(
      (await phone.post('/api/auth/sign-in/email', { email: adminEmail, password: 'another-password' })).status,
    ).toBe(200)
    expect((await phone.post('/api/auth/reset-password', { token, newPassword: 'third-password' })).status).toBe(400)
    expect([await opens('passwordReset', token), await opens('passwordReset', 'unknown')]).toEqual([
      { isOpen: false },
      { isOpen: false },
    ])
  })

  it('does not tell whether an address is known', async () => {
    const { adminEmail } = await app.organization()
    const browser = new Browser(app, { address: '10.0.0.2' })
    const ask = async (email: string) => {
      const answer = await browser.post('/api/auth/request-password-reset', { email, redirectTo: '/reset-password' })
      return { status: answer.status, body: answer.body, setCookies: answer.setCookies }
    }
    expect(await ask(adminEmail)).toEqual(await ask('nobody@example.com'))
    await mailbox.mailTo(adminEmail)
    expect(mailbox.mails.some((mail) => mail.to.includes('nobody@example.com'))).toBe(false)
  })
})

describe('an invitation', () => {
  it('lets a colleague choose a password, joins them with their roles and signs them in, once', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const { body: roles } = await admin.get('/roles', { filter: { field: 'name', op: 'eq', value: '销售' } })
    const roleId = roles.items[0].id
    const email = `${newId()}@example.com`
    const invited = await admin.post('/invitations', {
      email: email.toUpperCase(),
      name: '陈晨',
      departmentId: organization.rootDepartmentId,
      roleIds: [roleId],
      managerId: admin.userId,
    })
    expect(invited).toMatchObject({
      status: 201,
      body: {
        name: '陈晨',
        email,
        status: 'invited',
        hasSignIn: false,
        roleIds: [roleId],
        can: { invite: true, deactivate: true },
      },
    })
    const mail = await mailbox.mailTo(email)
    expect(mail.subject).toContain('测试公司')
    const token = tokenIn(mail.text)
    const newcomer = new Browser(app)
    expect([await opens('invitation', token), await opens('passwordReset', token)]).toEqual([
      { isOpen: true },
      { isOpen: false },
    ])
    expect(await newcomer.post('/api/v1/invitation-acceptances', { token, password: 'short' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'password', code: 'too_short' }] },
    })
    const answers = await Promise.all(
      [1, 2].map(() =>
        newcomer.post('/api/v1/invitation-acceptances', { token, name: '陈小晨', password: 'my-own-password' }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 410])
    expect((await newcomer.get('/api/v1/session')).body).toMatchObject({ user: { name: '陈小晨', email } })
    expect(await newcomer.post('/api/v1/invitation-acceptances', { token, password: 'my-own-password' })).toMatchObject(
      { status: 410, body: { code: 'invitation_used' } },
    )
    expect(await opens('invitation', token)).toEqual({ isOpen: false })
    expect((await admin.get(`/users/${invited.body.id}`)).body).toMatchObject({
      status: 'active',
      hasSignIn: true,
      name: '陈小晨',
      can: { invite: false },
    })
    expect((await admin.get('/users', { q: 'chenxiaochen' })).body.items).toHaveLength(1)
    const { body: timeline } = await admin.get('/activities', { subjectType: 'user', subjectId: invited.body.id })
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toEqual([
      'user.joined',
      'user.invited',
      'user.created',
    ])
    expect(await admin.post(`/users/${invited.body.id}/invitation`, { version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'already_joined' },
    })
  })

  it('works by its newest link only, until it is taken back or seven days old', async () => {
    const organization = await app.organization()
    const { admin, rootDepartmentId } = organization
    const email = `${newId()}@example.com`
    const { body: user } = await admin.post('/invitations', {
      email,
      name: '陈晨',
      departmentId: rootDepartmentId,
      roleIds: [],
    })
    const first = tokenIn((await mailbox.mailTo(email)).text)
    mailbox.mails.length = 0
    expect((await admin.post(`/users/${user.id}/invitation`, { version: 1 })).status).toBe(201)
    const second = tokenIn((await mailbox.mailTo(email)).text)
    const join = (token: string) =>
      new Browser(app).post('/api/v1/invitation-acceptances', { token, password: 'my-own-password' })
    expect(await join(first)).toMatchObject({ status: 404, body: { code: 'invitation_not_found' } })
    await app.db.global
      .updateTable('auth_invitations')
      .set({ expires_at: new Date(Date.now() - 1_000) })
      .where('user_id', '=', user.id)
      .execute()
    expect(await join(second)).toMatchObject({ status: 410, body: { code: 'invitation_expired' } })
    mailbox.mails.length = 0
    await admin.post(`/users/${user.id}/invitation`, { version: 2 })
    const third = tokenIn((await mailbox.mailTo(email)).text)
    expect(await admin.delete(`/users/${user.id}/invitation?version=3`)).toMatchObject({
      status: 200,
      body: { status: 'inactive' },
    })
    expect(await join(third)).toMatchObject({ status: 404 })
    expect(await join('guessed')).toMatchObject({ status: 404 })
    expect(await admin.delete(`/users/${user.id}/invitation?version=4`)).toMatchObject({
      status: 409,
      body: { code: 'not_invited' },
    })
  })

  it('reaches a colleague who was entered without an address before', async () => {
    const { admin } = await app.organization()
    const user = await makeUser(admin)
    expect(await admin.post(`/users/${user.id}/invitation`, { version: 1 })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'email', code: 'required' }] },
    })
    const email = `${newId()}@example.com`
    expect(await admin.post(`/users/${user.id}/invitation`, { version: 1, email })).toMatchObject({
      status: 201,
      body: { status: 'invited', email },
    })
    await mailbox.mailTo(email)
  })

  it('is refused for an address that signs in already, here or elsewhere, and without the right', async () => {
    const organization = await app.organization()
    const other = await app.organization()
    const invite = (client: typeof organization.admin, email: string) =>
      client.post('/invitations', { email, name: 'a', departmentId: organization.rootDepartmentId, roleIds: [] })
    expect(await invite(organization.admin, other.adminEmail)).toMatchObject({
      status: 409,
      body: { fields: [{ path: 'email', code: 'duplicate' }] },
    })
    expect(await invite(organization.admin, organization.adminEmail)).toMatchObject({ status: 409 })
    expect((await invite(await organization.addUser('rep'), `${newId()}@example.com`)).status).toBe(403)
    expect(
      (await organization.admin.get('/users', { filter: { field: 'status', op: 'eq', value: 'invited' } })).body.items,
    ).toEqual([])
  })
})
