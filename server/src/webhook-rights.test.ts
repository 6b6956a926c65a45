import { expect, it } from 'vitest'
import { eventSources, kinds } from './modules.ts'
import { typesOf } from './modules/webhooks/index.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { useTestApp } from './testing/test-app.ts'
import { letWait, Listener } from './testing/webhook-listener.ts'

const testApp = useTestApp({ webhookAllow: ['127.0.0.0/8'] })

/** The kinds that webhooks tell of and that not everybody sees. */
const guarded = eventSources.map(({ kind }) => kind).filter((kind) => kinds.rights.includes(`${kind}.view`))

it('a webhook tells nothing of a kind that its owner may not see, neither at once nor again, and all of it once they may', async () => {
  const organization = await testApp.organization()
  const listeners: Listener[] = []
  for (const kind of guarded) listeners.push(await Listener.of(testApp, organization, kind))
  await recordsOfEveryKind(organization.admin)
  const happened = await organization.tx((tx) =>
    tx.selectFrom('activities').select(['kind', 'subject_type']).where('org_id', '=', organization.orgId).execute(),
  )
  const told = typesOf(eventSources).map(({ kind }) => kind)
  for (const listener of listeners) await listener.listenTo(happened.filter(({ kind }) => told.includes(kind)))
  await letWait(testApp, organization)

  const without = (kind: string) => kinds.rights.filter((right) => right !== `${kind}.view`)
  for (const listener of listeners) {
    const { kind } = listener
    await listener.hold(without(kind))
    const waited = await listener.hear()
    expect(waited.ofKind, `what waited, without ${kind}.view`).toEqual([])
    await listener.askAgain()
    const again = await listener.hear()
    expect(again.ofKind, `a period asked for again, without ${kind}.view`).toEqual([])
    expect(Math.min(waited.others, again.others), `the rest, without ${kind}.view`).toBeGreaterThan(0)

    await listener.hold(kinds.rights)
    await listener.askAgain()
    expect((await listener.hear()).ofKind, `with ${kind}.view`).toContain(`${kind}.created`)
  }
  expect(guarded).toEqual(expect.arrayContaining(['customer', 'followUp', 'payment', 'apiKey', 'pipeline', 'webhook']))
}, 300_000)
