import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeFile } from './factory.ts'
import { purgeOrphans } from './jobs.ts'

const app = useTestApp()
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100, 1)])
const onDisk = (orgId: string) => readdir(join(app.dataDir, 'files', orgId)).catch(() => [])

describe('uploading', () => {
  it('keeps every byte and the name in any script, and hands both back', async () => {
    const { admin, orgId } = await app.organization()
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256))
    const file = await makeFile(admin, { name: '合同 "终稿" ’1’.docx', type: 'application/msword', content })
    expect(file).toMatchObject({ name: '合同 "终稿" ’1’.docx', size: 300_000, contentType: 'application/msword' })
    const answer = await admin.get(`/files/${file.id}/content`)
    expect(answer.status).toBe(200)
    expect(answer.bytes.equals(content)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/msword',
      'content-length': '300000',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': `attachment; filename="__ ____ _1_.docx"; filename*=UTF-8''%E5%90%88%E5%90%8C%20%22%E7%BB%88%E7%A8%BF%22%20%E2%80%991%E2%80%99.docx`,
    })
    expect(await onDisk(orgId)).toEqual([file.id])
  })

  it('believes a picture by its bytes only, and never serves a page', async () => {
    const { admin } = await app.organization()
    const served = async (type: string, content: string | Buffer) => {
      const file = await makeFile(admin, { name: 'a', type, content })
      const { headers } = await admin.get(`/files/${file.id}/content`)
      return [headers['content-type'], String(headers['content-disposition']).split(';')[0]]
    }
    expect(await served('text/html', png)).toEqual(['image/png', 'inline'])
    expect(await served('image/png', '<script>alert(1)</script>')).toEqual(['application/octet-stream', 'attachment'])
    expect(await served('text/html', '<script>alert(1)</script>')).toEqual(['application/octet-stream', 'attachment'])
    expect(await served('image/svg+xml', '<svg onload="alert(1)"/>')).toEqual([
      'application/octet-stream',
      'attachment',
    ])
  })

  it('refuses what is no file, and leaves nothing behind', async () => {
    const { admin, orgId } = await app.organization()
    const multipart = (body: string) =>
      admin.send('POST', '/files', Buffer.from(body), { 'content-type': 'multipart/form-data; boundary=b' })
    const answers = {
      json: await admin.post('/files', { file: 'x' }),
      nothing: await admin.post('/files'),
      noPart: await multipart('--b--\r\n'),
      otherPart: await multipart(
        '--b\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\nx\r\n--b--\r\n',
      ),
      onlyField: await multipart('--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n'),
      cutOff: await multipart('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxxx'),
      noBoundary: await admin.send('POST', '/files', Buffer.from('x'), { 'content-type': 'multipart/form-data' }),
      empty: await admin.upload('/files', { name: 'a.txt', content: '' }),
      noName: await admin.upload('/files', { name: '../', content: 'x' }),
      longName: await admin.upload('/files', { name: 'x'.repeat(256), content: 'x' }),
    }
    const told = Object.fromEntries(
      Object.entries(answers).map(([name, { status, body }]) => [
        name,
        [
          status,
          body.code,
          ...(body.fields ?? []).map((field: { path: string; code: string }) => `${field.path}:${field.code}`),
        ],
      ]),
    )
    expect(told).toEqual({
      json: [415, 'unsupported_media_type'],
      nothing: [415, 'unsupported_media_type'],
      noPart: [400, 'validation_failed', 'file:required'],
      otherPart: [400, 'validation_failed', 'file:required'],
      onlyField: [400, 'validation_failed', 'file:required'],
      cutOff: [400, 'bad_request'],
      noBoundary: [400, 'bad_request'],
      empty: [400, 'validation_failed', 'file:too_short'],
      noName: [400, 'validation_failed', 'file.name:required'],
      longName: [400, 'validation_failed', 'file.name:too_long'],
    })
    expect(await onDisk(orgId)).toEqual([])
  })

  it('takes 20 MB and refuses one byte more', async () => {
    const { admin, orgId } = await app.organization()
    const size = 20 * 1024 * 1024
    expect(await admin.upload('/files', { name: 'a', content: Buffer.alloc(size + 1) })).toMatchObject({
      status: 413,
      body: { code: 'payload_too_large' },
    })
    expect(await onDisk(orgId)).toEqual([])
    expect(await admin.upload('/files', { name: 'a', content: Buffer.alloc(size) })).toMatchObject({
      status: 201,
      body: { size },
    })
  })

  it('happens once when the request is repeated with its Idempotency-Key, and tells another file apart', async () => {
    const { admin, orgId } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const upload = (content: string) => admin.upload('/files', { name: 'a.txt', content }, headers)
    const answers = await Promise.all([1, 2, 3].map(() => upload('same')))
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(await upload('other')).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
    expect(await onDisk(orgId)).toEqual([answers[0]!.body.id])
  })
})

describe('reading', () => {
  it('is for the uploader only as long as no record holds the file', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const file = await makeFile(rep)
    expect((await rep.get(`/files/${file.id}/content`)).status).toBe(200)
    expect(await organization.admin.get(`/files/${file.id}/content`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
  })
})

describe('purging', () => {
  const age = (organization: TestOrganization, id: string) =>
    organization.tx((tx) =>
      sql`update files set created_at = created_at - interval '25 hours' where org_id = ${organization.orgId} and id = ${id}`.execute(
        tx,
      ),
    )
  const purge = (orgId: string) => purgeOrphans.run({ orgId }, { db: app.db, dataDir: app.dataDir, kinds })
  const waiting = async (orgId: string) => {
    const jobs = await sql<{
      run_at: Date
    }>`select run_at from graphile_worker.jobs where key = ${`purgeOrphanFiles:${orgId}`}`.execute(app.db.global)
    return jobs.rows.map((job) => Math.round((job.run_at.getTime() - Date.now()) / 3_600_000))
  }

  it('waits a day from the first upload, then removes what nobody attached, row and bytes', async () => {
    const organization = await app.organization()
    const [old, young] = [await makeFile(organization.admin), await makeFile(organization.admin)]
    expect(await waiting(organization.orgId)).toEqual([24])
    // As the row was made a day ago, so was the file's id.
    await age(organization, old.id)
    await purge(organization.orgId)
    expect((await organization.admin.get(`/files/${old.id}/content`)).status).toBe(404)
    expect((await organization.admin.get(`/files/${young.id}/content`)).status).toBe(200)
  })

  it('keeps what a record holds, however old', async () => {
    const organization = await app.organization()
    const customer = await makeCustomer(organization.admin)
    const file = await makeFile(organization.admin)
    await makeFollowUp(organization.admin, { subjectType: 'customer', subjectId: customer.id, attachments: [file.id] })
    await age(organization, file.id)
    await purge(organization.orgId)
    expect((await organization.admin.get(`/files/${file.id}/content`)).status).toBe(200)
  })

  it('removes what a crash left on disk without a row, but nothing that is still on its way', async () => {
    const organization = await app.organization()
    const kept = await makeFile(organization.admin)
    const [stale, fresh] = ['019a0000-0000-7000-8000-000000000001', newId()]
    const folder = join(app.dataDir, 'files', organization.orgId)
    await mkdir(folder, { recursive: true })
    for (const name of [stale, fresh, 'not-an-id']) await writeFile(join(folder, name), 'x')
    await purge(organization.orgId)
    await purge(organization.orgId)
    expect((await onDisk(organization.orgId)).sort()).toEqual([kept.id, fresh, 'not-an-id'].sort())
  })
})
