import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makePipeline } from '../pipelines/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { customerWithCompany, idsIn, remove, restore } from './factory.ts'

const app = useTestApp()

describe('the bin', () => {
  it('shows what one could see and delete, and everything to administrators', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const all = ['customer.view', 'customer.create', 'customer.delete', 'task.view', 'task.create']
    const [one, other] = [
      await organization.addUserWithRights(all, 'own'),
      await organization.addUserWithRights(all, 'own'),
    ]
    const reader = await organization.addUserWithRights(['customer.view'], 'all')
    const [mine, theirs] = [await makeCustomer(one), await makeCustomer(other)]
    const ownTask = await makeTask(one)
    for (const [client, path, record] of [
      [one, 'customers', mine],
      [other, 'customers', theirs],
      [one, 'tasks', ownTask],
    ] as const)
      expect((await remove(client, path, record)).status).toBe(204)
    expect(await idsIn(one)).toEqual([ownTask.id, mine.id])
    expect(await idsIn(one, { kind: 'customer' })).toEqual([mine.id])
    expect(await idsIn(other)).toEqual([theirs.id])
    expect(await idsIn(reader)).toEqual([])
    expect(await idsIn(admin)).toEqual([ownTask.id, theirs.id, mine.id])
    expect(await idsIn(admin, { deletedById: other.userId })).toEqual([theirs.id])
    expect((await one.get(`/recycle-bin/${theirs.id}`)).status).toBe(404)
    expect((await restore(one, theirs)).status).toBe(404)
    expect((await restore(reader, mine)).status).toBe(404)
    const stranger = (await app.organization()).admin
    const records = [theirs, mine].map(({ id, version }) => ({ id, version: version + 1 }))
    for (const path of ['/recycle-bin-restorations', '/recycle-bin-purges'])
      expect((await stranger.post(path, { records })).status).toBe(404)
    expect((await restore(one, mine)).status).toBe(201)
  })

  it('pages through all, and finds by name', async () => {
    const { admin } = await app.organization()
    for (const name of ['甲', '乙', '丙', '甲方']) await remove(admin, 'customers', await makeCustomer(admin, { name }))
    const names: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await admin.get('/recycle-bin', { limit: 3, ...(cursor ? { cursor } : {}) })
      names.push(...body.items.map((item: { name: string }) => item.name))
      cursor = body.nextCursor
    } while (cursor)
    expect(names).toEqual(['甲方', '丙', '乙', '甲'])
    expect((await admin.get('/recycle-bin', { q: '甲' })).body.items).toHaveLength(2)
    expect((await admin.get('/recycle-bin', { q: '%' })).body.items).toEqual([])
  })

  it('shows what went along under its kind, with the record that it comes back with', async () => {
    const { admin } = await app.organization()
    const { customer, contact, opportunity } = await customerWithCompany(admin)
    const { version } = (await admin.get(`/customers/${customer.id}`)).body
    await remove(admin, 'customers', { id: customer.id, version })
    expect((await admin.get('/recycle-bin', { kind: 'contact' })).body.items).toMatchObject([
      {
        id: contact.id,
        root: { kind: 'customer', id: customer.id, name: customer.name },
        can: { restore: false, purge: false },
      },
    ])
    expect((await admin.get(`/recycle-bin/${customer.id}`)).body.records).toContainEqual({
      kind: 'opportunity',
      id: opportunity.id,
      name: opportunity.name,
    })
    expect(await restore(admin, contact)).toMatchObject({
      status: 409,
      body: { code: 'part_of_deletion', fields: [{ code: 'part_of', params: { id: customer.id } }] },
    })
  })
})

describe('coming back', () => {
  it('is refused while the customer is in the bin itself, and to a version that is not the last', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id })
    await remove(admin, 'contacts', contact)
    await remove(admin, 'customers', customer)
    expect(await restore(admin, contact)).toMatchObject({
      status: 409,
      body: {
        code: 'not_restorable',
        fields: [{ path: 'customerId', code: 'in_recycle_bin', params: { kind: 'customer', name: customer.name } }],
      },
    })
    expect(await restore(admin, { ...customer, version: 7 })).toMatchObject({
      status: 409,
      body: { code: 'stale_version' },
    })
    expect((await restore(admin, customer)).status).toBe(201)
    expect((await restore(admin, contact)).status).toBe(201)
  })

  it('is refused when the code was taken meanwhile, and tells which field', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { code: 'P-1' })
    await remove(admin, 'products', product)
    await makeProduct(admin, { code: 'p-1' })
    expect(await restore(admin, product)).toMatchObject({
      status: 409,
      body: { code: 'conflict', fields: [{ path: 'code', code: 'duplicate' }] },
    })
    expect(await idsIn(admin)).toEqual([product.id])
  })

  it('has a result for each of many', async () => {
    const { admin } = await app.organization()
    const products = [await makeProduct(admin, { code: 'A' }), await makeProduct(admin, { code: 'B' })]
    const customer = await makeCustomer(admin)
    for (const product of products) await remove(admin, 'products', product)
    await remove(admin, 'customers', customer)
    await makeProduct(admin, { code: 'B' })
    const records = [...products, customer].map(({ id, version }) => ({ id, version: version + 1 }))
    const { status, body } = await admin.post('/recycle-bin-restorations', { records })
    expect([
      status,
      body.results.map(
        (result: { isDone: boolean; problem: { code: string } }) => result.problem?.code ?? result.isDone,
      ),
    ]).toEqual([200, [true, 'conflict', true]])
    expect(await idsIn(admin)).toEqual([products[1]!.id])
  })

  it('counts a payment again, unless others have filled its place', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '1000.00' })
    const plan = await makePlan(admin, contract.id, { amount: '1000.00' })
    const payment = await makePayment(admin, contract.id, { amount: '600.00' })
    await remove(admin, 'payments', payment)
    expect((await admin.get(`/contracts/${contract.id}`)).body.paidAmount).toBe('0.00')
    expect((await restore(admin, payment)).status).toBe(201)
    expect((await admin.get(`/contracts/${contract.id}`)).body.paidAmount).toBe('600.00')
    expect((await admin.get(`/payment-plans/${plan.id}`)).body.paidAmount).toBe('600.00')
    const now = (await admin.get(`/payments/${payment.id}`)).body
    await remove(admin, 'payments', now)
    await makePayment(admin, contract.id, { amount: '500.00' })
    expect(await restore(admin, now)).toMatchObject({
      status: 409,
      body: {
        code: 'payment_exceeds_contract',
        fields: [{ path: 'amount', code: 'too_large', params: { max: '500.00' } }],
      },
    })
  })

  it('brings a pipeline back with its stages, and an opportunity to the stage before one that is gone', async () => {
    const { admin } = await app.organization()
    const pipeline = await makePipeline(admin)
    await remove(admin, 'pipelines', pipeline)
    expect((await restore(admin, pipeline)).status).toBe(201)
    const { body: again } = await admin.get(`/pipelines/${pipeline.id}`)
    expect(again.stages.map((stage: { id: string }) => stage.id)).toEqual(pipeline.stages.map((stage) => stage.id))

    const last = again.stages.at(-1)
    const deal = await makeOpportunity(admin, { pipelineId: pipeline.id, stageId: last.id })
    await remove(admin, 'opportunities', deal)
    const stages = again.stages
      .slice(0, -1)
      .map(({ id, name, winRate }: { id: string; name: string; winRate: number }) => ({ id, name, winRate }))
    expect((await admin.patch(`/pipelines/${pipeline.id}`, { version: again.version, stages })).status).toBe(200)
    expect((await restore(admin, deal)).status).toBe(201)
    expect((await admin.get(`/opportunities/${deal.id}`)).body.stageId).toBe(stages.at(-1).id)
    const { body: told } = await admin.get('/activities', { subjectType: 'opportunity', subjectId: deal.id })
    expect(told.items.map((item: { kind: string }) => item.kind)).toEqual(
      expect.arrayContaining(['opportunity.stageChanged', 'opportunity.restored']),
    )
  })

  it('plans the next contact again that went with a follow-up', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const nextContactAt = '2030-01-01T02:00:00.000Z'
    const followUp = await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, nextContactAt })
    const before = (await admin.get(`/customers/${customer.id}`)).body
    await remove(admin, 'follow-ups', followUp)
    expect((await admin.get(`/customers/${customer.id}`)).body).toMatchObject({
      nextContactAt: null,
      lastFollowUpAt: null,
    })
    await restore(admin, followUp)
    expect((await admin.get(`/customers/${customer.id}`)).body).toEqual(before)
  })
})
