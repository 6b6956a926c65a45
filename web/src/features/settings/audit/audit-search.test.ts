import { expect, it } from 'vitest'
import { parseAuditSearch } from './audit-search.ts'

it('takes from the address what the log can be narrowed by, and drops what makes no sense', () => {
  const full = {
    actorId: '019ac000-0000-7000-8000-000000000000',
    kind: 'customer',
    recordId: '019ac000-0000-7000-8000-000000000001',
    field: 'custom.grade',
    action: 'updated',
    via: 'api',
    from: '2026-11-01',
    to: '2026-11-30',
  }
  expect(parseAuditSearch(full)).toEqual(full)
  expect(parseAuditSearch({ actorId: 'me', kind: '<b>', via: 'fax', from: '26-1-1', page: 3 })).toEqual({})
})

it('knows no field without its kind', () => {
  expect(parseAuditSearch({ field: 'level' })).toEqual({})
})

it('drops a kind that the log does not know, and with it the field', () => {
  expect(parseAuditSearch({ kind: 'spaceship', field: 'level', via: 'web' })).toEqual({ via: 'web' })
  expect(parseAuditSearch({ kind: 'account' })).toEqual({ kind: 'account' })
})
