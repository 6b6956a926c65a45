import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { createApp } from '../server/src/app.ts'
import { startEmbedded } from '../server/src/platform/db/embedded/supervisor.ts'
import { dumpSchema } from '../server/src/platform/db/dump-schema.ts'
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
  const types = astToString(await openapiTS(json, { alphabetize: true }))
  await write('web/src/lib/api.gen.ts', `// Generated from openapi.json by scripts/generate.ts; do not edit.\n${types}`)
}

async function describeSchema(ownerUrl: string): Promise<void> {
  await write('server/schema.sql', await dumpSchema(ownerUrl))
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
