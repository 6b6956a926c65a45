import { expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { sealActivities } from '../../timeline/index.ts'
import { auditShell } from '../factory.ts'

const app = useTestApp()

const shell = (...args: string[]) => auditShell(app, ...args)

it('tells that a log is sound, and its head, which a later check takes as proof', async () => {
  const { admin, orgId } = await app.organization({ locale: 'en' })
  await makeCustomer(admin)
  const sealed = await sealActivities(app.db, orgId)
  const { code, lines } = await shell('verify', '--org', orgId)
  expect([code, lines[0]]).toEqual([
    0,
    expect.stringMatching(new RegExp(`^测试公司: sound, ${sealed} entries in \\d+\\.\\d s$`)),
  ])
  const [, head = ''] = /head (\d+:[0-9a-f]{64})$/.exec(lines[1]!) ?? []
  expect((await shell('head', '--org', orgId)).lines[0]).toContain(head)

  await makeCustomer(admin)
  expect((await shell('verify', '--org', orgId, '--head', head)).lines[1]).toContain('1 more wait')
  const foreign = head.replace(/:..../, ':0000')
  const refused = await shell('verify', '--org', orgId, '--head', foreign)
  expect([refused.code, refused.lines[0]]).toEqual([1, expect.stringContaining('written anew')])
  const shortened = await shell('verify', '--org', orgId, '--head', head.replace(/^\d+/, '999'))
  expect([shortened.code, shortened.lines[0]]).toEqual([1, expect.stringContaining('cut off')])
})

it('speaks the organization’s language, and says so when there is nothing yet', async () => {
  const { orgId } = await app.organization()
  const { code, lines } = await shell('verify', '--org', orgId)
  expect([code, lines]).toEqual([
    0,
    ['测试公司：还没有已封存的记录', expect.stringMatching(/^ {2}另有 \d+ 条等待封存$/)],
  ])
})

it('refuses what makes no sense, with the way it is used', async () => {
  const { orgId } = await app.organization()
  for (const args of [
    [],
    ['check'],
    ['verify', 'now'],
    ['verify', '--org', 'nobody'],
    ['verify', '--org', orgId, '--head', '12'],
    ['verify', '--head', `1:${'0'.repeat(64)}`],
    ['head', '--org', orgId, '--head', `1:${'0'.repeat(64)}`],
    ['verify', '--wrong'],
  ]) {
    const { code, lines } = await shell(...args)
    expect([code, lines.join('\n')], args.join(' ')).toEqual([2, expect.stringContaining('Usage:')])
  }
})
