import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { searchPage } from '../../platform/search/condition.ts'
import { ownerLexeme } from '../../platform/search/entry.ts'
import { sightOf } from '../../platform/search/find.ts'
import { quoteLexeme } from '../../platform/search/lexeme.ts'
import { type LookUp, lookUpWhole } from '../../platform/search/look-up.ts'
import { putEntries } from '../../platform/search/store.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { customerKind } from '../customers/index.ts'

const app = useTestApp()
let organization: TestOrganization

// Enough that no other way than the index is worth it: 30,000 customers, of whom all are companies and one is 华为.
beforeAll(async () => {
  organization = await app.organization()
  const { orgId, rootDepartmentId, admin } = organization
  await organization.tx(async (tx) => {
    await sql`insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at)
      select ${orgId}, gen_random_uuid(), case n when 7 then '华为' else '甲' || n end || '有限公司', 'potential', 'CNY', ${admin.userId}, ${rootDepartmentId}, now(), now()
      from generate_series(1, 30000) n`.execute(tx)
    const ctx = { orgId, kinds: (await admin.ctx()).kinds }
    const rows = await sql<{ id: string }>`select * from customers where org_id = ${orgId}`.execute(tx)
    await putEntries(tx, ctx, customerKind, rows.rows)
  })
  await sql`select analyze_table('search_entries')`.execute(app.db.global)
}, 120_000)

/** How often each way into the entries was taken by this connection, which the app role may ask. */
async function scans(tx: OrgTx): Promise<{ index: number; key: number; table: number }> {
  const found = await sql<{ index: number; key: number; table: number }>`
    select pg_stat_get_xact_numscans('search_entries_tokens_idx'::regclass)::int as index,
      pg_stat_get_xact_numscans('search_entries_pkey'::regclass)::int as key,
      pg_stat_get_xact_numscans('search_entries'::regclass)::int as table`.execute(tx)
  return found.rows[0]!
}

/** Of the index of words, by this connection. */
async function blocksRead(tx: OrgTx): Promise<number> {
  const found = await sql<{ count: number }>`
    select pg_stat_get_xact_blocks_fetched('search_entries_tokens_idx'::regclass)::int as count`.execute(tx)
  return found.rows[0]!.count
}

async function lookUp(q: string): Promise<LookUp> {
  return lookUpWhole(sightOf(await organization.admin.ctx(), customerKind), q, 'within')!
}

describe('under the app role', () => {
  it.each(['华为', 'huawei', 'hw'])('the index answers for %s, and nothing else is read', async (q) => {
    const { query, patterns } = await lookUp(q)
    await organization.tx(async (tx) => {
      const role = await sql<{ role: string }>`select current_user as role`.execute(tx)
      expect(role.rows[0]!.role).toBe('fairway_app')
      const before = await scans(tx)
      const question = { kind: 'customer', query, patterns, most: 100 }
      const found = await sql`select id from search_proposals(${JSON.stringify([question])}::jsonb)`.execute(tx)
      expect(found.rows).toHaveLength(1)
      const after = await scans(tx)
      expect([after.index - before.index, after.key - before.key, after.table - before.table]).toEqual([1, 0, 0])
    })
  })

  it('the index answers the questions of a whole search in one call, and nothing else is read', async () => {
    const asked = await Promise.all(['华为', 'huawei', '没有的'].map(lookUp))
    const questions = asked.map((one) => ({ kind: 'customer', ...one, most: 100 }))
    await organization.tx(async (tx) => {
      const before = await scans(tx)
      const found = await sql<{ place: number }>`
        select place from search_proposals(${JSON.stringify(questions)}::jsonb) order by place`.execute(tx)
      expect(found.rows.map((row) => row.place)).toEqual([0, 1])
      const after = await scans(tx)
      expect([after.index - before.index, after.key - before.key, after.table - before.table]).toEqual([3, 0, 0])
    })
  })

  it('with whose records they are, asked for first, the same are found, and nothing else is read', async () => {
    const { words, patterns } = await lookUp('有限公司')
    const scope = quoteLexeme(ownerLexeme(organization.orgId, 'customer', organization.admin.userId))
    const query = `(${words}) & (${scope})`
    await organization.tx(async (tx) => {
      const ask = async (question: object) => {
        const before = await scans(tx)
        const given = JSON.stringify([{ kind: 'customer', query, patterns, most: 50_000, ...question }])
        const found = await sql<{ id: string }>`select id from search_proposals(${given}::jsonb) order by id`.execute(
          tx,
        )
        const after = await scans(tx)
        expect([after.index - before.index, after.key - before.key, after.table - before.table]).toEqual([1, 0, 0])
        return found.rows.map(({ id }) => id)
      }
      const atOnce = await ask({})
      expect(atOnce).toHaveLength(30_000)
      expect(await ask({ first: scope })).toEqual(atOnce)
    })
  })

  it('little else is read however many records have just been changed', async () => {
    const { orgId, rootDepartmentId, admin } = organization
    const ctx = { orgId, kinds: (await admin.ctx()).kinds }
    const { query, patterns } = await lookUp('华为')
    const question = JSON.stringify([{ kind: 'customer', query, patterns, most: 100 }])
    const read: number[] = []
    for (let batch = 0; batch < 60; batch++) {
      await organization.tx(async (tx) => {
        const made = await sql<{ id: string }>`
          insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at)
          select ${orgId}, gen_random_uuid(), '新' || ${batch}::text || n || '贸易有限公司', 'potential', 'CNY', ${admin.userId}, ${rootDepartmentId}, now(), now()
          from generate_series(1, 10) n returning *`.execute(tx)
        await putEntries(tx, ctx, customerKind, made.rows)
      })
      await organization.tx(async (tx) => {
        const before = await blocksRead(tx)
        await sql`select id from search_proposals(${question}::jsonb)`.execute(tx)
        read.push((await blocksRead(tx)) - before)
      })
    }
    expect(Math.min(...read)).toBeGreaterThan(0)
    expect(Math.max(...read)).toBeLessThan(25)
  })

  it('the index looks only into the organization of the transaction', async () => {
    const stranger = await app.organization()
    const { query } = await lookUp('华为')
    const question = { kind: 'customer', query, patterns: [], most: 100 }
    const found = await stranger.tx((tx) =>
      sql`select id from search_proposals(${JSON.stringify([question])}::jsonb)`.execute(tx),
    )
    expect(found.rows).toEqual([])
  })

  it('words that nearly every record has are met in the order of the list', async () => {
    const ctx = await organization.admin.ctx()
    await organization.tx(async (tx) => {
      const { condition, isCommon } = await searchPage(tx, ctx, customerKind, '有限公司')
      expect(isCommon).toBe(true)
      const explained = await sql<{ 'QUERY PLAN': string }>`explain select t.id from customers t
        where t.org_id = ${organization.orgId} and t.deleted_at is null and ${condition} order by t.updated_at desc, t.id desc limit 50`.execute(
        tx,
      )
      const plan = explained.rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toMatch(/Index (Only )?Scan using customers_updated_at_idx on customers t/)
      expect(plan).toContain('Index Scan using search_entries_pkey on search_entries e')
      expect(plan).not.toContain('Sort')
    })
    const { body } = await organization.admin.get('/customers', { q: '有限公司' })
    expect([body.items.length, body.total]).toEqual([50, { value: 5_000, relation: 'gte' }])
    expect((await organization.admin.get('/customers', { q: '华为' })).body.total).toEqual({ value: 1, relation: 'eq' })
  })
})
