import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const folder = join(import.meta.dirname, '../../../../../shared/data/maven-crm')
const file = (name: string) => readFile(join(folder, `${name}.csv`))
const outcome = ({ status, rows, created, updated, skipped, failed }: ImportView) => ({
  status,
  rows,
  created,
  updated,
  skipped,
  failed,
})

// The facts are counted from the files and stand in the README beside them.
describe.skipIf(!existsSync(folder))('a public data set of 8,800 opportunities', () => {
  let organization: TestOrganization
  let views: ImportView[]
  let uploaded: ImportView
  let checked: ImportView

  beforeAll(async () => {
    organization = await app.organization({ locale: 'en' })
    const { admin } = organization
    const accounts = await importFile(app, admin, 'customer', await file('accounts'), 'accounts.csv')
    const products = await importFile(app, admin, 'product', await file('products'), 'products.csv')
    const teams = await importFile(app, admin, 'user', await file('sales_teams'), 'sales_teams.csv')
    uploaded = await uploadImport(admin, 'opportunity', await file('sales_pipeline'), 'sales_pipeline.csv')
    checked = await finishImport(app, admin, uploaded.id, 'dry-run')
    const gtxPro = (await admin.get('/products', { q: 'GTX Pro' })).body.items[0].id as string
    const item = { field: 'productId', value: 'GTXPro', action: 'map', id: gtxPro }
    await admin.put(`/imports/${uploaded.id}/resolutions`, { version: checked.version, items: [item] })
    views = [accounts, products, teams, await finishImport(app, admin, uploaded.id, 'run')]
  }, 120_000)

  it('needs a person’s word for one name only: GTXPro, whose nearest is GTX Pro', () => {
    expect(uploaded.gaps).toEqual([])
    expect(uploaded.undecided).toEqual({ values: 1, cells: 1_480 })
    const [entry] = uploaded.references.find((report) => report.field === 'productId')!.unmatched
    expect(entry).toMatchObject({ value: 'GTXPro', rows: 1_480, resolution: null, nearest: [{ name: 'GTX Pro' }, {}] })
    expect(checked.checked).toEqual({ rows: 8_800, created: 7_320, updated: 0, skipped: 0, failed: 1_480 })
  })

  it('comes in whole, every row counted', () => {
    expect(views.map(outcome)).toEqual(
      [85, 7, 35, 8_800].map((rows) => ({ status: 'done', rows, created: rows, updated: 0, skipped: 0, failed: 0 })),
    )
  })

  it('gives three departments under the company, and 35 agents led by 6 managers', async () => {
    const { admin, rootDepartmentId } = organization
    const departments = (await admin.get('/departments', { sort: 'name' })).body.items as {
      name: string
      parentId: string | null
    }[]
    expect(
      departments.filter((department) => department.parentId === rootDepartmentId).map((department) => department.name),
    ).toEqual(['Central', 'East', 'West'])
    const people = (await admin.get('/users', { limit: 200 })).body.items as {
      id: string
      name: string
      managerId: string | null
      department: { name: string }
    }[]
    const agents = people.filter((person) => person.managerId !== null)
    const managers = new Set(agents.map((agent) => agent.managerId))
    expect([agents.length, managers.size]).toEqual([35, 6])
    const led = agents.filter(
      (agent) => agent.department.name === people.find((person) => person.id === agent.managerId)!.department.name,
    )
    expect(led).toHaveLength(35)
  })

  it('keeps what the files say of customers: subsidiaries, and a misspelt industry as the one that was meant', async () => {
    const { admin } = organization
    const { body } = await admin.get('/customers', { limit: 200 })
    const customers = body.items as {
      name: string
      industry: string
      parent: { name: string } | null
      annualRevenue: string
      foundedYear: number
    }[]
    expect(customers.filter((customer) => customer.parent)).toHaveLength(15)
    expect(customers.find((customer) => customer.name === 'Bluth Company')).toMatchObject({
      industry: 'technology',
      parent: { name: 'Acme Corporation' },
      annualRevenue: '1242.32',
      foundedYear: 1993,
    })
  })

  it('has the outcomes, the won value and the open ones in two stages of a pipeline of their own', async () => {
    const rows = await organization.tx((tx) =>
      sql<{
        status: string
        stage: string
        count: number
        amount: string
      }>`select o.status, s.name as stage, count(*)::int as count, sum(o.amount)::text as amount
        from opportunities o join stages s on s.org_id = o.org_id and s.id = o.stage_id where o.org_id = ${organization.orgId} group by 1, 2 order by 1, 2`.execute(
        tx,
      ),
    )
    expect(rows.rows).toMatchObject([
      { status: 'lost', count: 2_473 },
      { status: 'open', stage: 'Engaging', count: 1_589 },
      { status: 'open', stage: 'Prospecting', count: 500 },
      { status: 'won', count: 4_238, amount: '10005534.00' },
    ])
    const { body } = await organization.admin.get('/pipelines', { q: 'sales_pipeline' })
    expect(body.items[0].stages.map((stage: { name: string }) => stage.name)).toEqual(['Prospecting', 'Engaging'])
  })

  it('shows the 1,425 without an account as having no customer', async () => {
    const { body } = await organization.admin.get('/opportunities', {
      limit: 1,
      filter: { field: 'customerId', op: 'isEmpty' },
    })
    expect(body.total).toEqual({ value: 1_425, relation: 'eq' })
    expect(body.items[0]).toMatchObject({ customer: null })
  })

  it('keeps the real engage and close dates in the stage history, in the organization’s time zone', async () => {
    const days = await organization.tx((tx) =>
      sql<{ status: string; count: number; mean: string; median: number; first: string; last: string }>`
        select o.status, count(*)::int as count, round(avg(c.closed_on - (h.changed_at at time zone 'Asia/Shanghai')::date), 3)::text as mean,
          percentile_cont(0.5) within group (order by c.closed_on - (h.changed_at at time zone 'Asia/Shanghai')::date) as median,
          min((h.changed_at at time zone 'Asia/Shanghai')::date)::text as first, max(c.closed_on)::text as last
        from opportunities o join closures c on c.org_id = o.org_id and c.opportunity_id = o.id
        join stage_changes h on h.org_id = o.org_id and h.opportunity_id = o.id
        where o.org_id = ${organization.orgId} and o.status = 'won' group by 1`.execute(tx),
    )
    expect(days.rows).toEqual([
      { status: 'won', count: 4_238, mean: '51.782', median: 57, first: '2016-10-20', last: '2017-12-31' },
    ])
  })

  it('gives the won value by quarter and by agent over the API', async () => {
    const { admin } = organization
    const quarters = (await admin.get('/reports/won-by-quarter', { year: 2017 })).body.quarters as {
      count: number
      amount: string
    }[]
    expect(quarters.map(({ count, amount }) => [count, amount])).toEqual([
      [531, '1134672.00'],
      [1_254, '3086111.00'],
      [1_257, '2982255.00'],
      [1_196, '2802496.00'],
    ])
    const agents = (await admin.get('/reports/won-by-agent', { from: '2017-01-01', to: '2017-12-31' })).body.items as {
      owner: { name: string }
      amount: string
    }[]
    expect(agents).toHaveLength(30)
    expect(agents.slice(0, 3).map(({ owner, amount }) => [owner.name, amount])).toEqual([
      ['Darcel Schlecht', '1153214.00'],
      ['Vicki Laflamme', '478396.00'],
      ['Kary Hendrixson', '454298.00'],
    ])
  })

  it('changes nothing when it is imported again', async () => {
    const { admin } = organization
    const again = await uploadImport(admin, 'opportunity', await file('sales_pipeline'), 'sales_pipeline.csv')
    const gtxPro = (await admin.get('/products', { q: 'GTX Pro' })).body.items[0].id as string
    await admin.put(`/imports/${again.id}/resolutions`, {
      version: again.version,
      items: [{ field: 'productId', value: 'GTXPro', action: 'map', id: gtxPro }],
    })
    expect(outcome(await finishImport(app, admin, again.id, 'run'))).toEqual({
      status: 'done',
      rows: 8_800,
      created: 0,
      updated: 0,
      skipped: 8_800,
      failed: 0,
    })
  }, 120_000)
})
