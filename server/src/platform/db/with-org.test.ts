import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { type OrgTx, savepoint, withOrg } from './with-org.ts'

const testApp = useTestApp()

const departments = (tx: OrgTx, orgId: string) =>
  tx.selectFrom('departments').select('name').where('org_id', '=', orgId).execute()

describe('withOrg', () => {
  it('shows one organization and nothing of any other, even to a query that forgets to say which', async () => {
    const one = await testApp.organization()
    const other = await testApp.organization()
    const seen = await one.tx((tx) => sql<{ org_id: string }>`select distinct org_id from users`.execute(tx))
    expect(seen.rows).toEqual([{ org_id: one.orgId }])
    expect(await one.tx((tx) => departments(tx, other.orgId))).toEqual([])
  })

  it('refuses to write a row of another organization', async () => {
    const one = await testApp.organization()
    const other = await testApp.organization()
    const forged = one.tx((tx) =>
      sql`insert into counters (org_id, name, value) values (${other.orgId}, 'x', 1)`.execute(tx),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  it('keeps nothing of work that throws, and leaves its connection usable and unbound', async () => {
    const one = await testApp.organization()
    const failed = one.tx(async (tx) => {
      await sql`insert into counters (org_id, name, value) values (${one.orgId}, 'x', 1)`.execute(tx)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect((await one.tx((tx) => sql`select 1 from counters`.execute(tx))).rows).toEqual([])
    const unbound = await testApp.db.pool.query('select 1 from users')
    expect(unbound.rowCount).toBe(0)
  })

  it('undoes only the inner work when a savepoint fails', async () => {
    const one = await testApp.organization()
    const add = (tx: OrgTx, name: string) =>
      sql`insert into counters (org_id, name, value) values (${one.orgId}, ${name}, 1)`.execute(tx)
    await one.tx(async (tx) => {
      await add(tx, 'kept')
      await savepoint(tx, () => add(tx, 'kept')).catch(() => undefined)
      await add(tx, 'also kept')
    })
    const names = await one.tx((tx) => sql<{ name: string }>`select name from counters order by name`.execute(tx))
    expect(names.rows.map((row) => row.name)).toEqual(['also kept', 'kept'])
  })

  it('tries again when two transactions lock each other out, and both succeed', async () => {
    const one = await testApp.organization()
    await one.tx((tx) =>
      sql`insert into counters (org_id, name, value) values (${one.orgId}, 'a', 0), (${one.orgId}, 'b', 0)`.execute(tx),
    )
    const raise = (tx: OrgTx, name: string) =>
      sql`update counters set value = value + 1 where org_id = ${one.orgId} and name = ${name}`.execute(tx)
    let waiting = 2
    let open: () => void
    const bothHoldOne = new Promise<void>((resolve) => (open = resolve))
    const both = (first: string, second: string) => {
      let isFirstTry = true
      return one.tx(async (tx) => {
        await raise(tx, first)
        if (isFirstTry) {
          isFirstTry = false
          if (--waiting === 0) open()
          await bothHoldOne
        }
        await raise(tx, second)
      })
    }
    await Promise.all([both('a', 'b'), both('b', 'a')])
    const values = await one.tx((tx) => sql<{ value: string }>`select value from counters`.execute(tx))
    expect(values.rows.map((row) => row.value)).toEqual(['2', '2'])
  })
})

describe('an Idempotency-Key', () => {
  it('is free again after the first try failed', async () => {
    const one = await testApp.organization()
    const ctx = { ...(await one.admin.ctx()), idempotency: { key: newId(), requestHash: 'h', isClaimed: false } }
    await expect(
      withOrg({ ...ctx, idempotency: { ...ctx.idempotency } }, () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no')
    expect(await withOrg({ ...ctx, idempotency: { ...ctx.idempotency } }, () => Promise.resolve({ done: 1 }))).toEqual({
      done: 1,
    })
    expect(await withOrg({ ...ctx, idempotency: { ...ctx.idempotency } }, () => Promise.resolve({ done: 2 }))).toEqual({
      done: 1,
    })
  })

  it('is forgotten two days later, when others come after it', async () => {
    const one = await testApp.organization()
    const ctx = await one.admin.ctx()
    const use = (key: string, now: Date) =>
      withOrg({ ...ctx, now, idempotency: { key, requestHash: 'h', isClaimed: false } }, () => Promise.resolve({}))
    const longAgo = new Date(Date.now() - 49 * 3_600_000)
    for (const key of ['old 1', 'old 2']) await use(key, longAgo)
    await use('new', new Date())
    const kept = await one.tx((tx) =>
      tx.selectFrom('idempotency_keys').select('key').where('org_id', '=', one.orgId).execute(),
    )
    expect(kept).toEqual([{ key: 'new' }])
  })

  it('belongs to the user who sent it', async () => {
    const one = await testApp.organization()
    const colleague = await one.addUser('rep')
    const headers = { 'idempotency-key': newId() }
    const mine = await one.admin.post('/customers', { name: '甲' }, headers)
    const theirs = await colleague.post('/customers', { name: '甲' }, headers)
    expect([mine.status, theirs.status]).toEqual([201, 201])
    expect(mine.body.id).not.toBe(theirs.body.id)
  })
})
