import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { bulkChange, resultsOf } from '../bulk-changes/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { finishImport, uploadImport } from '../imports/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeField } from './factory.ts'

const app = useTestApp()
const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
  { value: 'old', label: '旧' },
]
const retired = choices.map((choice) => (choice.value === 'old' ? { ...choice, isInactive: true } : choice))

let admin: TestClient
/** Had the choice before it was retired. */
let holder: { id: string; version: number }
let other: { id: string; version: number }

const refusal = (path: string) => ({ path, code: 'choice_retired', params: { label: '旧' } })
const write = async (id: string, custom: object, more: object = {}) => {
  const { body } = await admin.get(`/customers/${id}`)
  return admin.patch(`/customers/${id}`, { version: body.version, custom, ...more })
}

beforeAll(async () => {
  admin = (await app.organization()).admin
  const fields = []
  for (const kind of ['customer', 'product'])
    for (const [key, type] of [
      ['grade', 'select'],
      ['tags', 'multiSelect'],
    ] as const) {
      const preset = key === 'grade' ? { default: 'old' } : {}
      fields.push(
        await makeField(admin, {
          kind,
          key,
          type,
          label: key === 'grade' ? '档位' : '标记',
          options: { choices },
          ...preset,
        }),
      )
    }
  holder = await makeCustomer(admin, { name: '有旧', custom: { grade: 'old', tags: ['old'] } })
  other = await makeCustomer(admin, { name: '没有旧', custom: { grade: 'a', tags: ['a'] } })
  for (const field of fields) {
    const { status } = await admin.patch(`/fields/${field.id}`, {
      version: field.version,
      options: { choices: retired },
    })
    expect(status).toBe(200)
  }
})

describe('a retired choice', () => {
  it('is refused for a new record, and is no default any more', async () => {
    const { status, body } = await admin.post('/customers', {
      name: '新',
      custom: { grade: 'old', tags: ['a', 'old'] },
    })
    expect([status, body.fields]).toEqual([400, [refusal('custom.grade'), refusal('custom.tags')]])
    expect((await makeCustomer(admin, { name: '新二' })).custom).toMatchObject({ grade: null })
  })

  it('is refused as a new value, and kept by a record that has it through other edits', async () => {
    const { status, body } = await write(other.id, { grade: 'old', tags: ['a', 'old'] })
    expect([status, body.fields]).toEqual([400, [refusal('custom.grade'), refusal('custom.tags')]])
    const kept = await write(holder.id, { grade: 'old', tags: ['old', 'b'] }, { remark: '改了' })
    expect(kept.body).toMatchObject({ remark: '改了', custom: { grade: 'old', tags: ['b', 'old'] } })
    const left = await makeCustomer(admin, { custom: { tags: ['a'] } })
    expect((await write(left.id, { tags: ['a', 'b'] })).status).toBe(200)
  })

  it('fails the records of a bulk change that do not have it', async () => {
    const { id } = await bulkChange(admin, {
      kind: 'customer',
      action: 'edit',
      records: [{ id: holder.id }, { id: other.id }],
      changes: { custom: { grade: 'old' } },
    })
    const told = (await resultsOf(admin, id)).map((one) => [
      one.id,
      one.status,
      one.problem?.fields.map(({ code }) => code),
    ])
    expect(new Map(told.map(([record, ...rest]) => [record, rest]))).toEqual(
      new Map([
        [holder.id, ['skipped', undefined]],
        [other.id, ['failed', ['choice_retired']]],
      ]),
    )
  })

  it.each(['customer', 'product'] as const)(
    'fails the rows of an import of %s that bring it anew, in the dry run as in the run',
    async (kind) => {
      if (kind === 'product') await makeProduct(admin, { name: '没有旧' })
      const extra = kind === 'product' ? ',price' : ''
      const value = kind === 'product' ? ',1' : ''
      const content = `name,档位,标记${extra}\n没有旧,旧,\n没有旧,,旧${value ? ',' : ''}\n全新,旧,甲${value}\n全新二,乙,"甲,旧"${value}\n好的,乙,甲${value}\n${kind === 'customer' ? '有旧,旧,旧\n' : ''}`
      // The one that has it loses another choice.
      const counts = { created: 1, updated: kind === 'customer' ? 1 : 0, failed: 4 }
      const { id } = await uploadImport(admin, kind, content)
      const rehearsed = await finishImport(app, admin, id, 'dry-run')
      expect(rehearsed).toMatchObject(counts)
      expect((await admin.get(`/imports/${id}/errors`)).body).toContain('“旧”已停用')
      expect(await finishImport(app, admin, id, 'run')).toMatchObject(counts)
    },
  )
})
