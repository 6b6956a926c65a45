import { once } from 'node:events'
import { expect, it } from 'vitest'
import { startRounds } from './rounds.ts'

it('a round in the middle of its work is told to stop, and its end is waited for', async () => {
  const log: unknown[] = []
  const begun = Promise.withResolvers<void>()
  let hasEnded = false
  const endless = {
    name: 'endless',
    pauseMs: 60_000,
    async run(_deps: unknown, stopping: AbortSignal) {
      begun.resolve()
      await once(stopping, 'abort')
      hasEnded = true
    },
  }
  const rounds = startRounds([endless], {}, { error: (fields) => void log.push(fields) })
  await begun.promise
  await rounds.stop()
  expect([hasEnded, log]).toEqual([true, []])
})
