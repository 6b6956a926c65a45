import { expect, it } from 'vitest'
import { Browser } from '../../testing/browser.ts'
import { useTestApp } from '../../testing/test-app.ts'

const app = useTestApp()
const input = {
  organizationName: '远航科技',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  name: '林珊',
  email: 'Shan@Example.com',
  password: 'a-good-password',
}

it('tells all faults at once and makes nothing', async () => {
  const browser = new Browser(app)
  const { status, body } = await browser.post('/api/v1/set-up', {
    ...input,
    timeZone: 'x',
    email: 'x',
    password: 'short',
    plan: 'gold',
  })
  expect([status, body.fields.map((field: { path: string }) => field.path)]).toEqual([
    400,
    ['timeZone', 'email', 'password', 'plan'],
  ])
  expect((await browser.get('/api/v1/set-up')).body).toEqual({ needed: true })
})

it('happens once: of two first visitors one becomes the administrator, signed in at once', async () => {
  const visitors = [new Browser(app), new Browser(app)]
  const answers = await Promise.all(
    visitors.map((visitor, index) =>
      visitor.post('/api/v1/set-up', { ...input, email: `visitor${index}@example.com` }),
    ),
  )
  expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
  const winner = answers.findIndex((answer) => answer.status === 201)
  expect(answers[1 - winner]!.body.code).toBe('already_set_up')
  const { body: session } = await visitors[winner]!.get('/api/v1/session')
  expect(session).toMatchObject({
    user: { name: '林珊', email: `visitor${winner}@example.com`, department: { name: '远航科技' } },
    organization: { name: '远航科技', currency: 'CNY', version: 1 },
  })
  expect(session.rights).toContain('role.edit')
  expect((await visitors[1 - winner]!.get('/api/v1/session')).status).toBe(401)
  expect((await visitors[winner]!.get('/api/v1/set-up')).body).toEqual({ needed: false })
  expect((await new Browser(app).post('/api/v1/set-up', input)).status).toBe(409)
})
