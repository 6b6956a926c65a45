import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeField } from '../fields/factory.ts'
import { finishImport, importFile, uploadImport, workOn } from './factory.ts'
import { sumOf } from './import.ts'
import type { ImportKindName } from './kinds/kind-names.ts'

const app = useTestApp()

interface Kind {
  table: string
  header: string[]
  /** The record that the row means, and what it says of it; the last column is an own field. */
  cells: fc.Arbitrary<string[]>
}

const who = fc.constantFrom(...[1, 2, 3, 4, 5].map(String))
const city = fc.constantFrom('上海', '杭州', '', ' 苏州 ')
const own = fc.constantFrom('金', '银', '', '=1+1')
const kinds: Record<'customer' | 'contact' | 'lead' | 'product', Kind> = {
  customer: {
    table: 'customers',
    header: ['name', 'city', 'employees', '等级'],
    cells: fc
      .tuple(who, city, fc.constantFrom('5', '1,200', '', '很多'), own)
      .map(([n, a, b, c]) => [`客户${n}`, a, b, c]),
  },
  contact: {
    table: 'contacts',
    header: ['手机', '姓名', '职务', '等级'],
    cells: fc
      .tuple(who, fc.constantFrom('经理', '', '总监'), own)
      .map(([n, a, c]) => [`1380000000${n}`, `人${n}`, a, c]),
  },
  lead: {
    table: 'leads',
    header: ['手机', '姓名', '公司', '等级'],
    cells: fc.tuple(who, fc.constantFrom('甲', '', '乙'), own).map(([n, a, c]) => [`1380000000${n}`, `人${n}`, a, c]),
  },
  product: {
    table: 'products',
    header: ['产品编码', '产品名称', '单价', '等级'],
    cells: fc.tuple(who, fc.constantFrom('100', '0.10', '很贵'), own).map(([n, a, c]) => [`P${n}`, `产品${n}`, a, c]),
  },
}

/** Every column of every record that is not in the recycle bin, but the version, which goes on. */
async function rowsOf({ tx, orgId }: Pick<TestOrganization, 'tx' | 'orgId'>, table: string): Promise<unknown[]> {
  const found = await tx((open) =>
    sql<{ row: unknown }>`select (to_jsonb(t) - 'version')::text as row from ${sql.table(table)} t
      where t.org_id = ${orgId} and t.deleted_at is null order by t.id`.execute(open),
  )
  return found.rows.map(({ row }) => row)
}

describe('an import of any kind, with a field of the organization’s own', () => {
  it.each(Object.entries(kinds))(
    'of the kind %s counts each row once in every mode, as its dry run has, and undone leaves every row of the table byte for byte',
    async (kind, { table, header, cells }) => {
      const modes = fc.constantFrom(
        { onMatch: 'update', onNew: 'create' } as const,
        { onMatch: 'update', onNew: 'skip' } as const,
        { onMatch: 'skip', onNew: 'create' } as const,
      )
      const lines = fc.array(cells, { minLength: 1, maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(lines, lines, modes, async (earlier, later, mode) => {
          const organization = await app.organization()
          const { admin } = organization
          await makeField(admin, { kind: kind as ImportKindName & 'customer', label: '等级', type: 'text' })
          const reach = { tx: organization.tx.bind(organization), orgId: organization.orgId }
          await importFile(app, admin, kind as ImportKindName, stringify([header, ...earlier]))
          const before = await rowsOf(reach, table)
          const { id, version, mapping } = await uploadImport(
            admin,
            kind as ImportKindName,
            stringify([header, ...later]),
          )
          const isEmpty = (index: number) => later.every((row) => row[index]?.trim() === '')
          expect(mapping.columns.every(({ index, field }) => field !== null || isEmpty(index))).toBe(true)
          const decided = await admin.put(`/imports/${id}/mapping`, { version, columns: mapping.columns, ...mode })
          expect(decided.status, JSON.stringify(decided.body)).toBe(200)
          const { checked } = await finishImport(app, admin, id, 'dry-run')
          expect(await rowsOf(reach, table)).toEqual(before)
          const done = await finishImport(app, admin, id, 'run')
          const { created, updated, skipped, failed } = done
          expect({ created, updated, skipped, failed, rows: later.length }).toEqual(checked)
          expect([done.status, sumOf(done), (await rowsOf(reach, table)).length]).toEqual([
            'done',
            later.length,
            before.length + done.created,
          ])
          if (mode.onNew === 'skip') expect(done.created).toBe(0)
          if (mode.onMatch === 'skip') expect(done.updated).toBe(0)
          if (!done.can.undo) return
          await admin.post(`/imports/${id}/undo`, { version: done.version, keepChanged: false })
          await workOn(app, admin, id)
          expect((await admin.get(`/imports/${id}`)).body).toMatchObject({ status: 'undone', undoConflicts: null })
          expect(await rowsOf(reach, table)).toEqual(before)
        }),
        { numRuns: 4 },
      )
    },
    60_000,
  )
})
