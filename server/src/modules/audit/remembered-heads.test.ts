import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { Intruder } from '../timeline/factory.ts'
import { sealActivities } from '../timeline/index.ts'
import { auditShell } from './factory.ts'
import { checkRound, readLog } from './jobs.ts'

const app = useTestApp()
let intruder: Intruder

beforeAll(async () => {
  intruder = await Intruder.into(app)
})
afterAll(() => intruder.leave())

const deps = () => ({ db: app.db, kinds, baseUrl: 'https://crm.example' })

/** Asks for a verification as the screen does, and answers what the panel shows afterwards. */
async function verify({ admin, orgId }: TestOrganization) {
  await admin.post('/audit/verifications')
  await readLog.run({ orgId, userId: admin.userId }, deps())
  return (await admin.get('/audit/chain')).body
}

async function checkDaily(organization: TestOrganization) {
  await readLog.run({ orgId: organization.orgId, userId: null }, deps())
  return (await organization.admin.get('/audit/chain')).body
}

const shell = (...args: string[]) => auditShell(app, ...args)

/** As if the log had been verified, and begun, a day ago. */
async function aDayLater(orgId: string): Promise<void> {
  await intruder.query(
    `update activities set occurred_at = occurred_at - interval '1 day'
     where org_id = $1 and kind = 'audit.verified' and id in (select activity_id from unsealed_activities where org_id = $1)`,
    [orgId],
  )
}

const endsOf = async (orgId: string) =>
  (await intruder.query('select position::int from chain_ends where org_id = $1 order by 1', [orgId])).rows.map(
    ({ position }) => position,
  )

it('an end that was cut off is found by the first verification there ever was, by the screen and by the shell', async () => {
  const organization = await intruder.findOrganization()
  const { orgId } = organization
  for (const position of [12, 11, 10]) await intruder.remove(orgId, position)
  const { code, lines } = await shell('verify', '--org', orgId)
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('前 9 条完好；第 10 条起，末尾被截掉')])
  expect(await verify(organization)).toMatchObject({
    verified: { count: 9, damage: { kind: 'truncated', position: 10 } },
    remembered: null,
  })
})

it('where sealings ended is kept until a verification has passed it, and no longer', async () => {
  const organization = await intruder.findOrganization()
  const { admin, orgId } = organization
  const before = await endsOf(orgId)
  expect(before.at(-1)).toBe(12)
  // Of the application there is no way to be rid of one that nothing has passed.
  await organization.tx((tx) => sql`select forget_chain_ends(${orgId})`.execute(tx))
  expect(await endsOf(orgId)).toEqual(before)

  expect((await verify(organization)).remembered.count).toBe(12)
  expect(await endsOf(orgId)).toEqual([])
  await makeCustomer(admin)
  await sealActivities(app.db, orgId)
  const [grown] = await endsOf(orgId)
  expect(grown).toBeGreaterThan(12)

  await intruder.remove(orgId, grown!)
  expect((await verify(organization)).verified.damage).toEqual({ kind: 'truncated', position: grown })
  expect(await endsOf(orgId)).toEqual([grown])
})

it('an end that was cut off is found by the next verification, though nobody kept it', async () => {
  const organization = await intruder.findOrganization()
  const { orgId } = organization
  const sound = await verify(organization)
  expect(sound).toMatchObject({ verified: { damage: null }, remembered: { count: 12, hash: sound.hash } })

  await intruder.query('delete from unsealed_activities where org_id = $1', [orgId])
  await intruder.query(`delete from activities where org_id = $1 and kind like 'audit.%'`, [orgId])
  for (const position of [12, 11]) await intruder.remove(orgId, position)
  expect((await verify(organization)).verified).toMatchObject({
    count: 10,
    damage: { kind: 'truncated', position: 11 },
  })

  // What is written since grows over the gap: it is still not the log that was there.
  await makeCustomer(organization.admin)
  await sealActivities(app.db, orgId)
  const grown = await verify(organization)
  expect(grown.count).toBeGreaterThan(12)
  expect(grown.verified.damage).toEqual({ kind: 'rewritten', position: 12 })
  // Nothing of a damaged log is remembered: it stays damaged.
  expect(grown.remembered).toEqual(sound.remembered)
})

it('a log that was written anew from some entry on is found, by the screen and by the shell alike', async () => {
  const organization = await intruder.findOrganization()
  const { orgId } = organization
  const first = await shell('verify', '--org', orgId)
  expect(first.code).toBe(0)
  const [, head = ''] = /(12:[0-9a-f]{64})$/.exec(first.lines.join('\n')) ?? []
  expect(head).not.toBe('')

  await intruder.update(orgId, 9, `data = '{"name":"别的客户"}'`)
  await intruder.forge(orgId, 9)
  const { code, lines } = await shell('verify', '--org', orgId)
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('整段重写')])
  expect(lines[1]).toContain(head)
  expect((await verify(organization)).verified.damage).toEqual({ kind: 'rewritten', position: 12 })
})

it('every log is checked once a day by itself, and who may see it gets a mail when it was tampered with', async () => {
  const organization = await intruder.findOrganization()
  const { admin, orgId } = organization
  await verify(organization)
  const asks = () => intruder.query(`select 1 from graphile_worker.jobs where key = $1`, [`readLog:daily:${orgId}`])
  await checkRound.run({ db: app.db }, new AbortController().signal)
  expect((await asks()).rowCount).toBe(0)

  await aDayLater(orgId)
  await checkRound.run({ db: app.db }, new AbortController().signal)
  expect((await asks()).rowCount).toBe(1)
  const checked = await checkDaily(organization)
  expect(checked.verified).toMatchObject({ by: null, damage: null })
  // Another process that finds the same job has nothing left to do.
  const before = (await admin.get('/audit', { kind: 'audit' })).body.items.length
  await checkDaily(organization)
  expect((await admin.get('/audit', { kind: 'audit' })).body.items).toHaveLength(before)

  await aDayLater(orgId)
  await intruder.remove(orgId, 12)
  expect((await checkDaily(organization)).verified.damage).toEqual({ kind: 'truncated', position: 12 })
  const mails = await intruder.query(
    `select t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'sendMail' and j.payload->>'subject' = '审计日志被篡改'`,
  )
  expect(mails.rows.map(({ payload }) => payload.text)).toEqual([expect.stringContaining('第 12 条起，末尾被截掉')])
  expect(mails.rows[0].payload.text).toContain(`12:${checked.remembered.hash}`)
})

it('what is remembered can be added to and not changed by the application', async () => {
  const organization = await intruder.findOrganization()
  await verify(organization)
  for (const statement of [
    'delete from audit_heads',
    'update audit_heads set position = 1',
    'delete from chain_ends',
    'update chain_ends set position = 1',
  ])
    await expect(
      organization.tx((tx) => sql.raw(statement).execute(tx)),
      statement,
    ).rejects.toThrow('permission denied')
})
