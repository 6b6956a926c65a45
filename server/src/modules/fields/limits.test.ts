import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from './factory.ts'

const app = useTestApp()

const faultsOf = (body: { fields: { path: string; code: string; params?: object }[] }) =>
  body.fields.map(({ path, code, params }) => [path, code, params])

describe('the limits of a field', () => {
  it('are kept by every record that is written', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { type: 'number', key: 'score', options: { min: -5, max: 10, decimals: 1 } })
    await makeField(admin, { key: 'code', options: { maxLength: 4 } })
    const refused = await admin.post('/customers', { name: '甲', custom: { score: 10.5, code: '12345' } })
    expect(faultsOf(refused.body)).toEqual([
      ['custom.score', 'too_large', { max: 10 }],
      ['custom.code', 'too_long', { max: 4 }],
    ])
    const stored = await makeCustomer(admin, { custom: { score: -5, code: '1234' } })
    expect(stored.custom).toEqual({ score: -5, code: '1234' })
  })

  it('are refused when no value could meet them, each at its place', async () => {
    const { admin } = await app.organization()
    const faults = async (type: string, options: object) =>
      faultsOf((await admin.post('/fields', { kind: 'customer', type, label: '限', options })).body)
    expect(await faults('number', { min: 9, max: 1 })).toEqual([['options.max', 'too_small', { min: 9 }]])
    expect(await faults('number', { decimals: 0, min: 0.5, max: 1e15 })).toEqual([
      ['options.min', 'too_precise', { max: 0 }],
      ['options.max', 'too_large', { max: 999_999_999_999_999 }],
    ])
    expect(await faults('number', { min: -1e15 })).toEqual([['options.min', 'too_small', { min: -9_999_999_999_999 }]])
    expect(await faults('text', { maxLength: 0, min: 3 })).toEqual([['options.maxLength', 'too_small', { min: 1 }]])
    expect(await faults('file', { maxFiles: 21 })).toEqual([['options.maxFiles', 'too_large', { max: 20 }]])
  })

  it('of a percentage are 0 and 100', async () => {
    const { admin } = await app.organization()
    const { key } = await makeField(admin, { type: 'percent', key: 'share' })
    const faults = async (share: number) =>
      faultsOf((await admin.post('/customers', { name: '甲', custom: { [key]: share } })).body)
    expect(await faults(100.01)).toEqual([['custom.share', 'too_large', { max: 100 }]])
    expect(await faults(-1)).toEqual([['custom.share', 'too_small', { min: 0 }]])
    expect((await makeCustomer(admin, { custom: { share: 100 } })).custom).toEqual({ share: 100 })
  })

  it('are made narrower without touching records: those beyond are still listed, sorted, filtered and otherwise changed', async () => {
    const { admin } = await app.organization()
    const score = await makeField(admin, { type: 'number', key: 'score' })
    const code = await makeField(admin, { key: 'code' })
    const far = await makeCustomer(admin, { custom: { score: 500, code: 'abcdef' } })
    const farther = await makeCustomer(admin, { custom: { score: 600, code: 'bcdefg' } })
    await admin.patch(`/fields/${score.id}`, { version: 1, options: { max: 100 } })
    await admin.patch(`/fields/${code.id}`, { version: 1, options: { maxLength: 3 } })

    for (const sort of ['custom.score', 'custom.code']) {
      const first = await admin.get('/customers', { sort, limit: 1 })
      const second = await admin.get('/customers', { sort, limit: 1, cursor: first.body.nextCursor })
      expect([first.body.items[0].id, second.body.items?.[0].id]).toEqual([far.id, farther.id])
    }
    const filter = { field: 'custom.score', op: 'gt', value: 550 }
    expect((await admin.get('/customers', { filter })).body.items).toMatchObject([{ id: farther.id }])
    const renamed = await admin.patch(`/customers/${far.id}`, { version: 1, name: '乙' })
    expect(renamed.body.custom).toEqual({ score: 500, code: 'abcdef' })
  })
})
