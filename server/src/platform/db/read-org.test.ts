import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { readOrg } from './read-org.ts'
import type { OrgTx } from './with-org.ts'

const testApp = useTestApp()
const namesOf = (tx: OrgTx) => sql<{ org_id: string; name: string }>`select org_id, name from departments`.execute(tx)

describe('readOrg', () => {
  it('shows one organization and nothing of any other, in every statement that it sends', async () => {
    const [one, other] = [await testApp.organization(), await testApp.organization()]
    const { db } = testApp
    await readOrg({ db, orgId: one.orgId }, async (tx) => {
      const together = await Promise.all([namesOf(tx), namesOf(tx)])
      for (const { rows } of [...together, await namesOf(tx)])
        expect(rows.map((row) => row.org_id)).toEqual([one.orgId])
    })
    const seen = await readOrg({ db, orgId: other.orgId }, namesOf)
    expect(seen.rows.map((row) => row.org_id)).toEqual([other.orgId])
  })

  it('refuses to write, and does nothing of it', async () => {
    const one = await testApp.organization()
    const ctx = { db: testApp.db, orgId: one.orgId }
    const written = readOrg(ctx, (tx) => sql`update departments set name = '别的'`.execute(tx))
    await expect(written).rejects.toThrow(/read-only transaction/)
    expect((await readOrg(ctx, namesOf)).rows.map((row) => row.name)).not.toContain('别的')
  })

  it('leaves its connection unbound and usable, after an answer as after a failure', async () => {
    const one = await testApp.organization()
    const ctx = { db: testApp.db, orgId: one.orgId }
    await expect(readOrg(ctx, (tx) => sql`select 1 / 0`.execute(tx))).rejects.toThrow(/division by zero/)
    await expect(readOrg(ctx, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await readOrg(ctx, namesOf)).rows).toHaveLength(1)
    const taken = await Promise.all(Array.from({ length: 3 }, () => testApp.db.pool.query('select 1 from users')))
    expect(taken.map(({ rowCount }) => rowCount)).toEqual([0, 0, 0])
  })

  it('shows between two statements what others have committed', async () => {
    const one = await testApp.organization()
    const seen = await readOrg({ db: testApp.db, orgId: one.orgId }, async (tx) => {
      const before = await namesOf(tx)
      await one.tx((other) => sql`update departments set name = '华东'`.execute(other))
      return [before, await namesOf(tx)].map(({ rows }) => rows[0]!.name)
    })
    expect(seen[0]).not.toBe('华东')
    expect(seen[1]).toBe('华东')
  })

  it('is not told of an organization that is none', async () => {
    await expect(readOrg({ db: testApp.db, orgId: "x'; drop table users; --" }, namesOf)).rejects.toThrow(
      /needs the id/,
    )
    expect((await readOrg({ db: testApp.db, orgId: newId() }, namesOf)).rows).toEqual([])
  })
})
