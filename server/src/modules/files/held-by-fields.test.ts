import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { newId } from '../../platform/id.ts'
import { displayKey } from '../../platform/records/kind.ts'
import { recordsOfEveryKind, resources } from '../../testing/every-kind.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { bulkChange, resultsOf, undoBulkChange } from '../bulk-changes/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { remove, restore } from '../recycle-bin/factory.ts'
import { makeFile } from './factory.ts'
import { purgeOrphans } from './jobs.ts'

const app = useTestApp()

const read = async (client: TestClient, fileId: string) => (await client.get(`/files/${fileId}/content`)).status
const purge = (orgId: string) => purgeOrphans.run({ orgId }, { db: app.db, dataDir: app.dataDir, kinds })
const age = (organization: TestOrganization, days: number) =>
  organization.tx((tx) =>
    sql`with f as (update files set created_at = created_at - make_interval(days => ${days}) where org_id = ${organization.orgId})
      update field_files set released_at = released_at - make_interval(days => ${days}) where org_id = ${organization.orgId}`.execute(
      tx,
    ),
  )

interface Saved {
  id: string
  version: number
}

async function patch(client: TestClient, id: string, custom: object, path = '/customers') {
  const { body } = await client.get(`${path}/${id}`)
  return client.patch(`${path}/${id}`, { version: body.version, custom })
}

async function withField() {
  const organization = await app.organization()
  const { key } = await makeField(organization.admin, { type: 'file' })
  return { organization, admin: organization.admin, key }
}

describe('a file in a field of the organization’s own', () => {
  it('outlives the purge with records of every kind', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const records = await recordsOfEveryKind(admin)
    const held: string[] = []
    for (const { kind, isCustomizable } of kinds.all) {
      if (!isCustomizable) continue
      const { key } = await makeField(admin, { kind, type: 'file' })
      const file = await makeFile(admin)
      const path = resources[kind]!
      expect((await patch(admin, records[path]!, { [key]: [file.id] }, `/${path}`)).status).toBe(200)
      held.push(file.id)
    }
    await age(organization, 2)
    await purge(organization.orgId)
    expect(await Promise.all(held.map((id) => read(admin, id)))).toEqual(held.map(() => 200))
  })

  it('outlives the purge while its record lies in the recycle bin, and goes when that is purged', async () => {
    const { organization, admin, key } = await withField()
    const file = await makeFile(admin)
    const customer = await makeCustomer(admin, { custom: { [key]: [file.id] } })
    await remove(admin, 'customers', customer)
    await age(organization, 2)
    await purge(organization.orgId)
    await restore(admin, customer)
    expect(await read(admin, file.id)).toBe(200)
    const { body } = await admin.get(`/customers/${customer.id}`)
    expect(body.custom[displayKey(key)]).toEqual([file])
    await remove(admin, 'customers', body)
    await admin.delete(`/recycle-bin/${customer.id}?version=${body.version + 1}`)
    await purge(organization.orgId)
    expect(await read(admin, file.id)).toBe(404)
  })

  it('is kept for as long as an undo can put it back, and not longer', async () => {
    const { organization, admin, key } = await withField()
    const colleague = await organization.addUser('admin')
    const [undone, left] = [await makeFile(admin), await makeFile(admin)]
    const customers = [
      await makeCustomer(admin, { custom: { [key]: [undone.id] } }),
      await makeCustomer(admin, { custom: { [key]: [left.id] } }),
    ]
    const [first, second] = customers as unknown as [Saved, Saved]
    const change = await bulkChange(admin, {
      kind: 'customer',
      action: 'edit',
      records: [{ id: first.id }],
      changes: { custom: { [key]: null } },
    })
    await patch(admin, second.id, { [key]: [] })
    expect(await Promise.all([undone, left].map((file) => read(colleague, file.id)))).toEqual([404, 404])
    await age(organization, 89)
    await purge(organization.orgId)
    await undoBulkChange(admin, change.id)
    expect((await colleague.get(`/customers/${first.id}`)).body.custom[displayKey(key)]).toEqual([undone])
    expect(await Promise.all([undone, left].map((file) => read(admin, file.id)))).toEqual([200, 200])
    await age(organization, 89)
    await purge(organization.orgId)
    expect(await Promise.all([undone, left].map((file) => read(colleague, file.id)))).toEqual([200, 404])
    expect(await read(admin, left.id)).toBe(404)
  })

  it('stays with the values of a field that has been deleted', async () => {
    const organization = await app.organization()
    const field = await makeField(organization.admin, { type: 'file' })
    const file = await makeFile(organization.admin)
    await makeCustomer(organization.admin, { custom: { [field.key]: [file.id] } })
    await organization.admin.delete(`/fields/${field.id}?version=${field.version}`)
    await age(organization, 200)
    await purge(organization.orgId)
    expect(await read(organization.admin, file.id)).toBe(200)
  })
})

describe('who reads it', () => {
  it('is whoever sees the record and the field', async () => {
    const { organization, admin, key } = await withField()
    const uploader = await organization.addUser('rep')
    const outsider = await organization.addUser('rep')
    const seer = await organization.addUserWithRights(['customer.view'], 'all')
    const blind = await organization.addUserWithRights(['customer.view', 'customer.edit'], 'all')
    const { body: user } = await admin.get(`/users/${blind.userId}`)
    const limit = async (level: string) => {
      const { body: role } = await admin.get(`/roles/${user.roleIds[0]}`)
      const levels = { customer: { [`custom.${key}`]: level } }
      expect(
        (await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: levels })).body,
      ).toMatchObject({ fieldRights: levels })
    }
    const file = await makeFile(uploader)
    expect(await read(seer, file.id)).toBe(404)
    const customer = await makeCustomer(uploader, { custom: { [key]: [file.id] } })
    expect(await Promise.all([uploader, admin, seer, outsider].map((one) => read(one, file.id)))).toEqual([
      200, 200, 200, 404,
    ])
    await limit('hidden')
    expect(await read(blind, file.id)).toBe(404)
    await limit('read')
    expect(await read(blind, file.id)).toBe(200)
    const stranger = await app.organization()
    expect(await read(stranger.admin, file.id)).toBe(404)
    await remove(admin, 'customers', customer)
    expect(await read(seer, file.id)).toBe(404)
  })
})

describe('attaching', () => {
  it('takes one’s own uploads and what the record has already, and refuses every other id', async () => {
    const { organization, admin, key } = await withField()
    const colleague = await organization.addUser('admin')
    const [own, others, elsewhere] = [await makeFile(admin), await makeFile(colleague), await makeFile(colleague)]
    const hanging = await makeFile(colleague)
    const foreign = await makeFile((await app.organization()).admin)
    const customer = await makeCustomer(colleague, { custom: { [key]: [others.id] } })
    await makeCustomer(colleague, { custom: { [key]: [elsewhere.id] } })
    await makeFollowUp(colleague, { subjectType: 'customer', subjectId: customer.id, attachments: [hanging.id] })
    const strange = [elsewhere.id, hanging.id, foreign.id, newId()]
    const refused = await patch(admin, customer.id, { [key]: [others.id, ...strange, own.id] })
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [1, 2, 3, 4].map((index) => ({ path: `custom.${key}.${index}`, code: 'file_not_uploaded' })),
    ])
    const created = await admin.post('/customers', { name: '新客户', custom: { [key]: strange } })
    expect([created.status, created.body.fields.length]).toEqual([400, 4])
    const { body } = await patch(admin, customer.id, { [key]: [own.id.toUpperCase(), others.id] })
    expect(body.custom[displayKey(key)]).toEqual([own, others])
    expect(await read(colleague, own.id)).toBe(200)
  })

  it('holds for records in bulk too, each answering for itself', async () => {
    const { organization, admin, key } = await withField()
    const colleague = await organization.addUser('admin')
    const file = await makeFile(colleague)
    const [has, hasNot] = [
      await makeCustomer(colleague, { custom: { [key]: [file.id] } }),
      await makeCustomer(colleague),
    ]
    const edit = (client: TestClient) =>
      bulkChange(client, {
        kind: 'customer',
        action: 'edit',
        records: [{ id: has.id }, { id: hasNot.id }],
        changes: { custom: { [key]: [file.id] } },
      })
    const told = async (id: string) =>
      (await resultsOf(admin, id)).map(({ status, problem }) => [status, problem?.fields.map(({ code }) => code)])
    expect((await told((await edit(admin)).id)).toSorted()).toEqual([
      ['failed', ['file_not_uploaded']],
      ['skipped', undefined],
    ])
    await edit(colleague)
    expect((await admin.get(`/customers/${hasNot.id}`)).body.custom[displayKey(key)]).toEqual([file])
    expect(await read(admin, file.id)).toBe(200)
  })
})
