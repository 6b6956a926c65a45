import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { makeQuickDir } from './quick-dir.ts'

it('makes a directory each time, and clears away what a run that was killed has left in memory', async () => {
  const [one, other] = [await makeQuickDir('quick'), await makeQuickDir('quick')]
  onTestFinished(() => Promise.all([one, other].map((path) => rm(path, { recursive: true }))).then(() => undefined))
  expect(one).not.toBe(other)
  const own = `${process.pid}`
  if (!one.includes(own)) return
  // No process can have this number.
  const left = one.replace(own, '99999999')
  await mkdir(left)
  const third = await makeQuickDir('quick')
  await rm(third, { recursive: true })
  expect([existsSync(left), existsSync(one), existsSync(other)]).toEqual([false, true, true])
})
