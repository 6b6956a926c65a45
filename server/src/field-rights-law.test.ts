import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byField, byJobs, commands, type Question, reads } from './testing/law/questions.ts'
import { limitable, type Secret, secrets } from './testing/law/secrets.ts'
import { makeWorld, startReceiver, told, type World } from './testing/law/world.ts'
import { useTestApp } from './testing/test-app.ts'

const app = useTestApp({ caches: true, webhookAllow: ['127.0.0.0/8'] })

/** Runs go on for this long, and there is one at least. */
const enough = 60_000

/** Shows what comes before the first difference, of answers that may be long. */
function expectSame(name: string, one: string, other: string): void {
  if (one === other) return
  const at = [...one].findIndex((sign, index) => sign !== [...other][index])
  const part = (text: string) => [...text].slice(Math.max(0, at - 200), at + 80).join('')
  expect(part(one), name).toBe(part(other))
}

async function expectAlike(worlds: readonly [World, World], questions: Iterable<Question>): Promise<void> {
  for (const [name, ask] of questions) {
    const [one, other] = await Promise.all([ask(worlds[0]), ask(worlds[1])])
    expect(one.status, name).not.toBe(500)
    expectSame(name, told(worlds[0], one), told(worlds[1], other))
  }
}

/**
 * The law: take two organizations that are alike but for the values of fields that a role hides or disguises. Whatever its
 * holder asks, reads or does, both answer the same, so nothing can be learnt about those values: neither by filter, sort,
 * search, count, group, error, export, import, webhook, timeline and log, nor by what a command makes of them.
 */
it('what a role hides cannot be learnt by anything that its holder can ask or do', async () => {
  const until = Date.now() + enough
  const property = fc.asyncProperty(secrets, async (hidden: Secret[]) => {
    if (Date.now() > until) return
    const receivers = [await startReceiver(), await startReceiver()] as const
    const worlds = await Promise.all(
      ([0, 1] as const).map((side) => makeWorld(app, { secrets: hidden, side, receiver: receivers[side] })),
    )
    const both = worlds as [World, World]
    await expectAlike(both, reads(app))
    await expectAlike(
      both,
      worlds[0]!.views.map((_, index): Question => [
        `list of view ${index}`,
        ({ blind, views }) => blind.get('/customers', { view: views[index] }),
      ]),
    )
    for (const secret of hidden) await expectAlike(both, byField(secret))
    await expectAlike(both, byJobs(app))
    await expectAlike(both, commands(app))
    await expectAlike(both, reads(app))
    await expectAlike(both, byJobs(app))
  })
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
}, 300_000)

it('is asked of every kind that has fields to hide', () => {
  expect(limitable.map(({ kind }) => kind.kind).toSorted()).toEqual([
    'contact',
    'contract',
    'customer',
    'lead',
    'opportunity',
    'payment',
    'paymentPlan',
    'product',
    'task',
  ])
})
