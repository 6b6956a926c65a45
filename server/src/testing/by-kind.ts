import { resultsOf, workOn } from '../modules/bulk-changes/factory.ts'
import { workOnExport } from '../modules/exports/factory.ts'
import { finishImport, uploadImport } from '../modules/imports/factory.ts'
import { makeOpportunity, winOpportunity } from '../modules/opportunities/factory.ts'
import { kinds } from '../modules.ts'
import { resources } from './every-kind.ts'
import type { TestApp } from './test-app.ts'
import type { TestClient } from './test-client.ts'

const withAction = (action: string) =>
  kinds.all.filter(({ actions }) => actions.includes(action)).map(({ kind }) => kind)
/** Whatever can be taken out can be changed in bulk. */
export const exportedKinds = withAction('export')
export const importedKinds = ['user', ...withAction('import')]

/** What a new record needs beside its name. */
const more: Partial<Record<string, [columns: string, values: string]>> = {
  product: [',price', ',10'],
  user: [',email,department', ',sample@example.com,测试公司'],
}

const listedKinds = kinds.all.filter(({ kind, actions }) => actions.includes('view') && exportedKinds.includes(kind))
/** What hangs on a record of some kind, as that record's page lists it; by what a conversion leaves, no record is at hand. */
const panels = listedKinds.flatMap(({ kind, bound, subject }) =>
  bound.flatMap(({ key, column, target, filterable }) => {
    const of = column === subject?.idColumn ? 'customer' : target?.kind
    const hasRecords = of !== undefined && of !== kind && of !== 'user' && of !== 'department'
    return filterable && hasRecords && resources[of] && !key.startsWith('converted') ? [{ kind, of, field: key }] : []
  }),
)

type Verdict = (client: TestClient) => Promise<string>

/** What one operation for many kinds, and the job that it starts, does for each of them: rows of the permission matrix. */
export function* byKind(app: TestApp, records: Readonly<Record<string, string>>): Generator<[string, Verdict]> {
  for (const { kind, bound, nameColumn } of listedKinds)
    yield [
      `picking a ${kind}`,
      // As a form asks for what may be chosen.
      async (client) => seen(client, kind, { fields: bound.find(({ column }) => column === nameColumn)!.key }),
    ]
  for (const { kind, of, field } of panels)
    yield [
      `panel of ${resources[kind]} by ${field}`,
      async (client) => {
        const filter = JSON.stringify({ field, op: 'eq', value: records[resources[of]!] })
        return seen(client, kind, { filter })
      },
    ]
  for (const kind of exportedKinds)
    yield [
      `export of a ${kind}, and its job`,
      async (client) => {
        const asked = await client.post('/exports', { kind, format: 'csv', query: {}, columns: ['createdAt'] })
        if (asked.status !== 201) return refusalOf(asked)
        const { status } = await workOnExport(app, client, asked.body.id)
        if (status !== 'done') return status
        const { bytes } = await client.get(`/exports/${asked.body.id}/file`)
        // The first line is the head, the last one says whose it is.
        return `writes ${bytes.toString().trim().split('\r\n').length - 2}`
      },
    ]
  for (const kind of exportedKinds)
    yield [
      `bulk deletion of a ${kind}, and its job`,
      async (client) => {
        const chosen = [{ id: records[resources[kind]!]!, version: 999_999 }]
        const asked = await client.post('/bulk-changes', { kind, action: 'delete', records: chosen })
        if (asked.status !== 201) return refusalOf(asked)
        await workOn(app, client, asked.body.id)
        const [result] = await resultsOf(client, asked.body.id)
        // No record has this version: whoever gets as far as that would have deleted it.
        return { stale_version: 'deletes', forbidden: 'refused', not_found: 'hidden' }[result!.problem!.code] ?? 'X'
      },
    ]
  for (const kind of importedKinds)
    yield [
      `import of a ${kind}, and its job`,
      async (client) => {
        const [columns, values] = more[kind] ?? ['', '']
        const content = `name${columns}\n样例${values}\n`
        const asked = await client.upload(`/imports?kind=${kind}`, { name: 'sample.csv', content })
        if (asked.status !== 201) return refusalOf(asked)
        const { created, failed } = await finishImport(app, client, asked.body.id, 'dry-run').catch(() => ({
          created: 0,
          failed: 1,
        }))
        return `creates ${created}, refuses ${failed}`
      },
    ]
}

async function seen(client: TestClient, kind: string, query: Record<string, string>): Promise<string> {
  const { status, body } = await client.get(`/${resources[kind]}`, query)
  return status === 200 ? `sees ${body.total.value}` : refusalOf({ status })
}

function refusalOf({ status }: { status: number }): string {
  if (status === 403) return 'refused'
  if (status === 404) return 'hidden'
  throw new Error(`answered ${status}`)
}

/** A won deal for reports, a file that can be taken, and an import that would change one record and has one fault: its id. */
export async function makeSomethingToSee(
  app: TestApp,
  client: TestClient,
  records: Readonly<Record<string, string>>,
): Promise<string> {
  await winOpportunity(client, await makeOpportunity(client, { amount: '10.00' }))
  await workOnExport(app, client, records['exports']!)
  const { name } = (await client.get(`/customers/${records['customers']}`)).body
  const { id } = await uploadImport(client, 'customer', `name,level\n${name},A\n华为,Z\n`)
  await finishImport(app, client, id, 'dry-run')
  return id
}
