import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { askExport, workOnExport } from './factory.ts'

const app = useTestApp()
const rights = ['customer.view', 'customer.export']
const run = (organization: TestOrganization, statement: string) =>
  organization.tx((tx) => sql`${sql.raw(statement)} where org_id = ${organization.orgId}`.execute(tx))

describe('an export that an API key asks for', () => {
  it('is made with the rights of the key: what its owner might approve waits for somebody all the same', async () => {
    const organization = await app.organization()
    const { admin } = organization
    for (const name of ['甲', '乙']) await makeCustomer(admin, { name })
    const [program, person] = [await askExport(await admin.withKey(rights)), await askExport(admin)]
    await run(organization, 'update organizations set export_approval_rows = 1')
    expect((await workOnExport(app, admin, program.id)).status).toBe('waiting')
    expect((await workOnExport(app, admin, person.id)).status).toBe('done')
  })

  it('fails with its reason when the key has ended before it is made', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin)
    const before = await askExport(await admin.withKey(rights))
    await run(organization, 'update api_keys set revoked_at = now()')
    const ended = { status: 'failed', fault: 'key_ended', can: { download: false, delete: true } }
    expect(await workOnExport(app, admin, before.id)).toMatchObject(ended)
  })

  it('of a person who has left meanwhile ends with that reason, and does not stay at work for ever', async () => {
    const organization = await app.organization()
    const rep = await organization.addUserWithRights(rights, 'all')
    const { id } = await askExport(rep)
    await run(organization, `update users set status = case when id = '${rep.userId}' then 'inactive' else status end`)
    await workOnExport(app, organization.admin, id)
    const found = await organization.tx((tx) =>
      sql<{
        status: string
        fault: string
      }>`select status, fault from exports where org_id = ${organization.orgId}`.execute(tx),
    )
    expect(found.rows).toEqual([{ status: 'failed', fault: 'owner_inactive' }])
  })

  it('is not taken through a key that may not see the kind', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin)
    const { id } = await askExport(admin)
    await workOnExport(app, admin, id)
    expect((await (await admin.withKey(['customer.export'])).get(`/exports/${id}/file`)).status).toBe(403)
    expect((await (await admin.withKey(rights)).get(`/exports/${id}/file`)).status).toBe(200)
  })
})
