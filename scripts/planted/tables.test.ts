import { expect, test } from 'vitest'
import { tablesWritten } from '../checks/sql-writes.ts'
import { checkTables } from '../checks/tables.ts'
import { broken, plant, smallGraph } from './plant.ts'

const store = 'server/src/modules/ships/store.ts'
const check = (text: string, path = store) => broken(checkTables(plant({ [path]: text }), smallGraph))

test('a module writes its own tables in every way there is', () => {
  const text = `
    import { insertRow } from '../../platform/records/store.ts'
    export const kind = defineKind({ kind: 'ship', table: 'ships', fields: {} })
    export const a = (tx) => tx.insertInto('ships').values({}).onConflict((c) => c.doUpdateSet({}))
    export const b = (tx) => tx.updateTable('ships as s').set({}).from('ports')
    export const c = (tx) => sql\`with gone as (delete from ship_crews where id = \${tx}) select 1 from ports for update\`.execute(tx)
    export const d = (tx) => insertRow(tx, ctx, kind, {})
    export const e = 'You cannot delete from the past, nor update ports.'
  `
  expect(check(text)).toEqual([])
})

test.for([
  ['the query builder', `tx.insertInto('ports').values({})`, 'ports'],
  ['an alias', `tx.updateTable('ports as p').set({})`, 'ports'],
  ['a list', `tx.deleteFrom(['ships', 'ports'])`, 'ports'],
  ['a merge', `tx.mergeInto('ports')`, 'ports'],
  ['SQL', 'sql`insert into ports (id) values (${id})`', 'ports'],
  ['typed SQL', 'sql<Row>`update ports p set name = ${name}`', 'ports'],
  ['SQL with a name of its own', 'sql`delete from ${sql.table("ports")} where id = ${id}`', 'ports'],
  ['a second statement', 'sql`with x as (select 1) update ships set a = 1; DELETE FROM ONLY "ports"`', 'ports'],
  ['a plain string', `client.query('insert into ports (id) values ($1)', [1])`, 'ports'],
  ['a platform table', `tx.updateTable('counters').set({})`, 'counters'],
  ['a kind over somebody else’s table', `defineKind({ kind: 'port', table: 'ports', fields })`, 'ports'],
])('a write into another module’s table by %s is found', ([, text, table]) => {
  expect(check(`export const x = ${text}`)).toEqual([`tables-own-only: ${store}:1: ${table}`])
})

test('a write through another module’s kind is found', () => {
  const text = `import { updateRow } from '../../platform/records/store.ts'\nimport { portKind } from '../ports/index.ts'\nexport const x = updateRow(tx, ctx, portKind, id, {})`
  expect(check(text)).toEqual([`tables-own-only: ${store}:3: portKind`])
})

test('a table that no source names is found, except in the platform', () => {
  expect(
    check('export const x = tx.insertInto(table)\nexport const y = sql`update ${sql.table(kind.table)} set a = 1`'),
  ).toEqual([`tables-named: ${store}:1`, `tables-named: ${store}:2`])
  expect(
    check('export const y = sql`update ${sql.table(kind.table)} set a = 1`', 'server/src/platform/records/store.ts'),
  ).toEqual([])
})

test('a table that nobody owns is found', () => {
  expect(check(`export const x = tx.insertInto('boats')`)).toEqual([`tables-known: ${store}:1: boats`])
})

test('files outside the modules own nothing', () => {
  expect(check(`export const x = tx.deleteFrom('ships')`, 'server/src/main.ts')).toEqual([
    'tables-own-only: server/src/main.ts:1: ships',
  ])
})

test.for([
  ['select 1 from a for update', []],
  ['select 1 from a for no key update of a', []],
  ['insert into a (x) values (1) on conflict (x) do update set y = 2', ['a']],
  ["select 'delete from a' -- insert into b", []],
  ['update only a as t set x = 1', ['a']],
  ['truncate table a', ['a']],
] as const)('%s writes %j', ([sql, tables]) => {
  expect(tablesWritten(sql)).toEqual(tables)
})
