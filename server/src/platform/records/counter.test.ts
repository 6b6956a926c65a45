import { expect, it } from 'vitest'
import { withOrg } from '../db/with-org.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { nextNumber, nextNumbers } from './counter.ts'

const app = useTestApp()

it('numbers are given once and in order, also to twenty transactions at the same moment', async () => {
  const { admin } = await app.organization()
  const ctx = { ...(await admin.ctx()), now: new Date('2026-11-24T03:00:00Z') }
  const numbers = await Promise.all(Array.from({ length: 20 }, () => withOrg(ctx, (tx) => nextNumber(tx, ctx, 'SJ'))))
  expect(numbers.toSorted()).toEqual(
    Array.from({ length: 20 }, (_, index) => `SJ-2026-${String(index + 1).padStart(5, '0')}`),
  )
})

it('a new year in the organization’s time zone and a new organization start at one', async () => {
  const { admin } = await app.organization()
  const other = await app.organization()
  const next = async (client: typeof admin, now: string) => {
    const ctx = { ...(await client.ctx()), now: new Date(now) }
    return withOrg(ctx, (tx) => nextNumber(tx, ctx, 'HT'))
  }
  expect(await next(admin, '2026-12-31T15:59:59Z')).toBe('HT-2026-00001')
  expect(await next(admin, '2026-12-31T16:00:00Z')).toBe('HT-2027-00001')
  expect(await next(other.admin, '2026-12-31T15:59:59Z')).toBe('HT-2026-00001')
})

it('a number whose transaction fails is given to the next one', async () => {
  const { admin } = await app.organization()
  const ctx = await admin.ctx()
  const take = (count: number) => withOrg(ctx, (tx) => nextNumbers(tx, ctx, 'SJ', { year: 2026, count }))
  await take(3)
  await expect(
    withOrg(ctx, async (tx) => {
      await nextNumber(tx, { ...ctx, now: new Date('2026-06-01T00:00:00Z') }, 'SJ')
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await take(2)).toEqual(['SJ-2026-00004', 'SJ-2026-00005'])
})
