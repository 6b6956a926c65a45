import pg from 'pg'
import { expect, it } from 'vitest'
import { kinds } from './modules.ts'
import type { BoundField, RecordKind } from './platform/records/kind.ts'
import { useTestApp } from './testing/test-app.ts'

const app = useTestApp()

/** Kinds of which an organization has few. */
const few = new Set([
  'product',
  'pipeline',
  'stage',
  'lossReason',
  'user',
  'department',
  'role',
  'apiKey',
  'webhook',
  'view',
])

async function unindexed(client: pg.Client, { kind, table, bound, ownership }: RecordKind): Promise<string[]> {
  const { rows } = await client.query<{ columns: string[]; is_unique: boolean }>(
    `select array_agg(a.attname::text order by k.at) as columns, i.indisunique as is_unique
     from pg_index i cross join unnest(i.indkey::int[]) with ordinality k (column_number, at)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.column_number
     where i.indrelid = $1::regclass group by i.indexrelid, i.indisunique`,
    [table],
  )
  // Of which people see what is theirs or their departments': the index tells whose it is, see `pageRows`.
  const told = ownership?.isAll ? ['owner_id', 'owner_dept_id'] : []
  const isIndexed = ({ column, key }: BoundField) =>
    rows.some(({ columns: [org, first, ...more], is_unique }) => {
      const isInOrder = org === 'org_id' && first === column && (more[0] === 'id' || is_unique)
      return isInOrder && (key === 'updatedAt' || told.every((one) => more.includes(one)))
    })
  return bound
    .filter((field) => field.sortable && !field.expression && !isIndexed(field))
    .map(({ key }) => `${kind}.${key}`)
}

it('whatever a list of many records can be sorted by has an index in that order', async () => {
  const client = new pg.Client({ connectionString: app.database.ownerUrl })
  await client.connect()
  try {
    const many = kinds.all.filter(({ kind }) => !few.has(kind))
    expect(many.length).toBeGreaterThan(7)
    const missing: string[] = []
    for (const kind of many) missing.push(...(await unindexed(client, kind)))
    expect(missing).toEqual([])
    const customer = kinds.get('customer')!
    const planted = customer.bound.map((field) => ({ ...field, sortable: field.key === 'industry' }))
    expect(await unindexed(client, { ...customer, bound: planted })).toEqual(['customer.industry'])
  } finally {
    await client.end()
  }
})
