import { expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'

const app = useTestApp()

it('settings are read by everybody and changed with the right to manage the organization', async () => {
  const organization = await app.organization()
  const rep = await organization.addUser('rep')
  const { body: before } = await rep.get('/organization')
  expect(before).toMatchObject({
    name: '测试公司',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    fiscalYearStartMonth: 1,
    version: 1,
    can: { edit: false },
  })
  expect((await rep.patch('/organization', { version: 1, name: 'x' })).status).toBe(403)
  const changed = await organization.admin.patch('/organization', {
    version: 1,
    timeZone: 'Europe/Berlin',
    fiscalYearStartMonth: 4,
  })
  expect(changed).toMatchObject({
    status: 200,
    body: { timeZone: 'Europe/Berlin', fiscalYearStartMonth: 4, version: 2, can: { edit: true } },
  })
  expect((await rep.get('/session')).body.organization).toMatchObject({ timeZone: 'Europe/Berlin', version: 2 })
  expect(await organization.admin.patch('/organization', { version: 1, name: 'x' })).toMatchObject({
    status: 409,
    body: { code: 'stale_version', current: { version: 2 } },
  })
})

it('tells all faulty settings at once', async () => {
  const { admin } = await app.organization()
  const { status, body } = await admin.patch('/organization', {
    version: 1,
    name: ' ',
    timeZone: 'Mars/Olympus',
    currency: 'XXZ',
    locale: 'fr',
    fiscalYearStartMonth: 13,
  })
  expect(status).toBe(400)
  expect(body.fields.map((field: { path: string }) => field.path)).toEqual([
    'name',
    'timeZone',
    'currency',
    'locale',
    'fiscalYearStartMonth',
  ])
})
