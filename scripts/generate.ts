import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { createApp } from '../server/src/app.ts'
import { kinds } from '../server/src/modules.ts'
import { activityKindsOf, recordActivities } from '../server/src/modules/timeline/activity.ts'
import { startEmbedded } from '../server/src/platform/db/embedded/supervisor.ts'
import { columnsByTable, dumpSchema } from '../server/src/platform/db/dump-schema.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'
import { createDatabase } from '../server/src/platform/db/pool.ts'

// Rewrites everything that is derived and committed: the schema and its types from the migrations, the API description
// and the web's client types from the routes. `--out` writes elsewhere, which is how the drift check compares.
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: root } } })

async function write(path: string, text: string): Promise<void> {
  const file = join(values.out, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** The types of the client need neither examples, nor failures one by one, nor what is sent to others. */
function forClient(document: object): object {
  const { webhooks: _, ...rest } = document as { webhooks?: unknown }
  const isNeedless = (key: string, value: unknown) =>
    (key === 'example' && value !== undefined) ||
    (/^(\d{3}|5XX)$/.test(key) && typeof value === 'object' && value !== null && '$ref' in value)
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (isNeedless(key, value) ? undefined : value)),
  ) as object
}

async function describeApi(appUrl: string, dataDir: string): Promise<void> {
  const db = createDatabase({ appUrl })
  const app = await createApp({
    db,
    secret: 'only-for-generating-the-description-0001',
    baseUrl: 'http://localhost:3000',
    dataDir,
    server: { logger: false, checksResponses: false, trustProxy: false, quotas: { person: 1, key: 1 } },
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  await db.close()
  const json = `${JSON.stringify(document, null, 1)}\n`
  await write('openapi.json', json)
  const types = astToString(await openapiTS(JSON.stringify(forClient(document)), { alphabetize: true }))
  await write('web/src/lib/api.gen.ts', `// Generated from openapi.json by scripts/generate.ts; do not edit.\n${types}`)
}

async function describeSchema(ownerUrl: string): Promise<void> {
  await write('server/schema.sql', await dumpSchema(ownerUrl))
  const columns = JSON.stringify(await columnsByTable(ownerUrl), null, 1)
  await write(
    'server/src/platform/db/columns.gen.ts',
    `// Generated from the migrations by scripts/generate.ts; do not edit.\nexport const columnsByTable: Readonly<Record<string, readonly string[]>> = ${columns}\n`,
  )
  const types = join(values.out, 'server/src/platform/db/schema.gen.ts')
  await mkdir(dirname(types), { recursive: true })
  const codegen = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  const options = [
    '--dialect',
    'postgres',
    '--date-parser',
    'string',
    '--default-schema',
    'public',
    '--include-pattern',
    'public.*',
    '--exclude-pattern',
    '*schema_migration*',
  ]
  execFileSync(
    process.execPath,
    [codegen, ...options, '--log-level', 'error', '--url', ownerUrl, '--out-file', types],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
}

/** What kinds, fields, options and the actions of the audit log are called on screen, for files that the server writes. */
async function describeLabels(): Promise<void> {
  const entries = await Promise.all(
    ['zh-CN', 'en'].map(async (locale) => {
      const [kinds, fields, options, audit] = await Promise.all(
        ['kinds', 'fields', 'options', 'audit'].map(
          async (name) =>
            JSON.parse(await readFile(join(root, `web/src/locales/${locale}/${name}.json`), 'utf8')) as Texts,
        ),
      )
      const names = Object.entries(kinds!).map(([kind, words]) => [
        kind,
        { one: (words as Texts)['one'], many: (words as Texts)['many'] },
      ])
      const groups = Object.entries(fields!).filter(([, words]) => typeof words === 'object')
      return [
        locale,
        {
          kinds: Object.fromEntries(names),
          fields: Object.fromEntries(groups),
          options,
          audit: { kinds: audit!['kinds'], actions: audit!['actions'] },
        },
      ]
    }),
  )
  await write(
    'server/src/modules/fields/labels.gen.ts',
    `// Generated from web/src/locales by scripts/generate.ts; do not edit.\nexport const labels = ${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`,
  )
}
type Texts = Record<string, unknown>

/** What the server and the browser must not judge differently is written once, and copied. */
async function copyRules(): Promise<void> {
  const copies = { periods: 'periods.ts', holds: 'layouts/holds.ts', operators: 'operators.ts' }
  for (const [name, source] of Object.entries(copies)) {
    const text = await readFile(join(root, 'server/src/platform/records', source), 'utf8')
    await write(
      `web/src/lib/${name}.gen.ts`,
      `// Copied from server/src/platform/records/${source} by scripts/generate.ts; do not edit.\n${text.replace("'../periods.ts'", "'./periods.gen.ts'")}`,
    )
  }
}

/** What the log can tell of each kind, for its filter. */
async function listActions(): Promise<void> {
  for (const { kind } of kinds.all) recordActivities(kind)
  const actions = Map.groupBy(
    activityKindsOf().map((name) => name.split('.') as [string, string]),
    ([kind]) => kind,
  )
  const list = [...actions].map(([kind, some]) => [kind, some.map(([, action]) => action).filter(happensTo(kind))])
  await write(
    'web/src/lib/actions.gen.ts',
    `// Generated from the server's activities by scripts/generate.ts; do not edit.\nexport const actionsByKind: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(list), null, 1)}\n`,
  )
}

/** Every kind knows what may happen to a record; not each can be handed over or comes back from the recycle bin. */
function happensTo(kind: string): (action: string) => boolean {
  const known = kinds.get(kind)?.actions ?? []
  const needs: Record<string, string> = { ownerChanged: 'transfer', restored: 'delete', purged: 'delete' }
  return (action) => needs[action] === undefined || known.includes(needs[action])
}

await describeLabels()
await listActions()
await copyRules()
const dataDir = await mkdtemp(join(tmpdir(), 'fairway-generate-'))
const cluster = await startEmbedded({ dataDir, log: () => undefined, settings: { fsync: 'off' } })
try {
  await migrate(cluster.ownerUrl)
  await describeSchema(cluster.ownerUrl)
  await describeApi(cluster.appUrl, dataDir)
} finally {
  await cluster.stop()
  await rm(dataDir, { recursive: true, force: true })
}
