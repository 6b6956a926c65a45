import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { makeFile } from './modules/exports/index.ts'
import { undoImport, workOnImport } from './modules/imports/index.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'

const app = useTestApp()
const guides = join(import.meta.dirname, '../../docs/guide')

interface Call {
  text: string
  method: string
  /** Below /api/v1, with the names of shell variables in it. */
  path: string
  body: string | undefined
  isUpload: boolean
}

/** The calls that a guide shows with curl, in their order. */
async function callsOf(guide: string): Promise<Call[]> {
  const text = await readFile(join(guides, guide), 'utf8')
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl '))).map(readCurl)
}

/** Of curl, what the guides use: -X, -G with -d, --json, -F file, -H "$AUTH", -o. */
function readCurl(text: string): Call {
  const words = [...text.matchAll(/'[^']*'(?:\$\w+'[^']*')?|"[^"]*"|\S+/g)].map(([word]) => word)
  const after = (option: string) => words.flatMap((word, index) => (word === option ? [words[index + 1] ?? ''] : []))
  const bare = (word: string) => word.replaceAll(/^["']|["']$/g, '').replaceAll(/'(\$\w+)'/g, '$1')
  const [url = ''] = words.filter((word) => word.startsWith('"$API')).map(bare)
  const search = new URLSearchParams(after('-d').map((pair) => pair.split('=') as [string, string])).toString()
  const [json] = after('--json').map(bare)
  const isUpload = words.includes('-F')
  const method = after('-X')[0] ?? (json !== undefined || isUpload ? 'POST' : 'GET')
  expect(words, text).toContain('"$AUTH"')
  return { text, method, path: url.replace('$API', '') + (search && `?${search}`), body: json, isUpload }
}

const file = '客户名称,级别\n苏州恒远,A\n苏州恒泰,甲\n'

/** What the worker would do by now. */
async function work(client: TestClient, { IMPORT, EXPORT }: Record<string, string>, path: string): Promise<void> {
  const deps = { db: app.db, dataDir: app.dataDir, kinds }
  if (/\/(dry-run|run)$/.test(path)) await workOnImport.run({ orgId: client.orgId, importId: IMPORT! }, deps)
  if (/imports\/.*\/undo$/.test(path))
    await undoImport.run({ orgId: client.orgId, importId: IMPORT!, keepChanged: false }, deps)
  if (path === '/exports') await makeFile.run({ orgId: client.orgId, exportId: EXPORT! }, deps)
}

it.each(['api-en.md', 'api-zh-CN.md'])(
  'every call that %s shows is answered, with the ids of the answers before',
  async (guide) => {
    const organization = await app.organization()
    const { admin } = organization
    const colleague = await organization.addUserWithRights(['customer.view'], 'own')
    const customer = (await admin.post('/customers', { name: '苏州恒远精密', level: 'C' })).body
    const ids: Record<string, string> = { CUSTOMER: customer.id, COLLEAGUE: colleague.userId }
    const fill = (text: string) => text.replaceAll(/\$([A-Z]+)/g, (_, name: string) => ids[name] ?? `no ${name}`)
    const calls = await callsOf(guide)
    for (const { text, method, path: shown, body, isUpload } of calls) {
      const path = fill(shown)
      const of = path.replace(/\?.*/, '').replace(/\/(dry-run|run|undo|restoration)$/, '')
      const { version } = (await admin.get(of)).body as { version?: number }
      const current = (each: string) => each.replace(/(version"?[:=] ?)\d+/, `$1${version}`)
      const answer = isUpload
        ? await admin.upload(path, { name: 'customers.csv', content: file })
        : await admin.send(
            method as 'GET',
            current(path),
            body === undefined ? undefined : (JSON.parse(current(fill(body))) as object),
          )
      expect([answer.status < 300, text, answer.status < 300 ? undefined : answer.body]).toEqual([
        true,
        text,
        undefined,
      ])
      const made = { '/imports': 'IMPORT', '/exports': 'EXPORT', '/bulk-changes': 'CHANGE' }[path.replace(/\?.*/, '')]
      if (made && method === 'POST') ids[made] = answer.body.id
      await work(admin, ids, path)
    }
    expect(calls.length).toBeGreaterThan(20)
    // What the calls were for has come about.
    expect((await admin.get(`/imports/${ids['IMPORT']}`)).body).toMatchObject({
      status: 'undone',
      rows: 2,
      created: 1,
      failed: 1,
    })
    expect((await admin.get(`/customers/${customer.id}`)).body).toMatchObject({
      level: 'C',
      version: expect.any(Number),
    })
  },
)
