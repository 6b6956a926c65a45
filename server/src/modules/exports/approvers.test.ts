import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Job } from '../../platform/jobs/queue.ts'
import { startWorker, type Worker } from '../../platform/jobs/worker.ts'
import { createMailer } from '../../platform/mail/mailer.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { Mailbox } from '../../testing/mailbox.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { sendApprovalRequests } from './send-approval-requests.ts'
import { askExport, workOnExport } from './factory.ts'

const app = useTestApp()
const baseUrl = 'https://crm.example.com'
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
let mailbox: Mailbox
let worker: Worker

beforeAll(async () => {
  mailbox = await Mailbox.start()
  const mailer = createMailer({ smtpUrl: mailbox.url, from: 'fairway@example.com', outbox: '/nowhere' })
  const jobs = [sendMail, sendApprovalRequests] as Job[]
  worker = await startWorker({ appUrl: app.database.appUrl, jobs, deps: { mailer, db: app.db, baseUrl }, log: quiet })
})
afterAll(async () => {
  await worker?.stop()
  await mailbox?.close()
})

async function limited() {
  const organization = await app.organization()
  const { admin } = organization
  const { version } = (await admin.get('/organization')).body
  await admin.patch('/organization', { version, exportApprovalRows: 2 })
  const manager = await organization.addUser('manager')
  const emailOf = async (id: string) => (await admin.get(`/users/${id}`)).body.email as string
  return { organization, admin, manager, emailOf }
}

it('tells those who may approve, and nobody else, that an export waits', async () => {
  const { organization, manager, emailOf } = await limited()
  const approver = await organization.addUserWithRights(['export.approve', 'customer.view'], 'own')
  const bystander = await organization.addUserWithRights(['customer.view', 'customer.export'], 'own')
  for (let index = 0; index < 3; index++) await makeCustomer(manager)
  await askExport(manager)
  const mail = await mailbox.mailTo(await emailOf(approver.userId))
  expect(mail.subject).toMatch(/申请导出客户，等待审批$/)
  expect(mail.text).toContain('3 条客户')
  expect(mail.text).toContain(`${baseUrl}/exports`)
  await mailbox.mailTo(organization.adminEmail)
  const others = [await emailOf(bystander.userId), await emailOf(manager.userId)]
  expect(mailbox.mails.filter(({ to }) => others.includes(to))).toEqual([])
})

it('tells them too when a list has grown beyond the limit meanwhile', async () => {
  const { organization, manager } = await limited()
  await makeCustomer(manager)
  const { id } = await askExport(manager)
  for (let index = 0; index < 2; index++) await makeCustomer(manager)
  expect(await workOnExport(app, manager, id)).toMatchObject({ status: 'waiting' })
  expect((await mailbox.mailTo(organization.adminEmail)).text).toContain('3 条客户')
})

it('tells nobody once it has been decided', async () => {
  const { organization, admin, manager } = await limited()
  for (let index = 0; index < 3; index++) await makeCustomer(manager)
  const { id } = await askExport(manager)
  await mailbox.mailTo(organization.adminEmail)
  const told = mailbox.mails.length
  await admin.post(`/exports/${id}/decision`, { version: 1, isApproved: false, reason: '不行' })
  await sendApprovalRequests.run({ orgId: manager.orgId, exportId: id }, { db: app.db, baseUrl })
  const other = await limited()
  for (let index = 0; index < 3; index++) await makeCustomer(other.manager)
  await askExport(other.manager)
  await mailbox.mailTo(other.organization.adminEmail)
  expect(mailbox.mails.slice(told).filter(({ to }) => to === organization.adminEmail)).toEqual([])
})
