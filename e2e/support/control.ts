import { createServer } from 'node:http'
import { kinds, seeders } from '../../server/src/modules.ts'
import { createAuth, createOrganization } from '../../server/src/modules/identity/index.ts'
import type { EmbeddedDatabase } from '../../server/src/platform/db/embedded/supervisor.ts'
import { newId } from '../../server/src/platform/id.ts'
import type { Inbox } from './inbox.ts'
import { type Instance, secret, startInstance } from './instance.ts'

interface Options {
  cluster: EmbeddedDatabase
  dataDir: string
  port: number
  main: Instance
  inbox: Inbox
}

/** What the journeys ask for beside the application: an organization, an empty Fairway, the newest mail to an address. */
export async function startControl(options: Options): Promise<{ close(): Promise<void> }> {
  const fresh: Instance[] = []
  const answers: Record<string, (query: URLSearchParams) => unknown> = {
    '/ready': () => ({}),
    '/organization': (query) => makeOrganization(options.main, query.get('locale') === 'en' ? 'en' : 'zh-CN'),
    '/fresh': async () => {
      const instance = await startInstance({
        ...options,
        database: `fresh_${newId().replaceAll('-', '')}`,
        port: options.port + 1 + fresh.length,
        smtpUrl: options.inbox.url,
      })
      fresh.push(instance)
      return { baseUrl: instance.baseUrl }
    },
    '/mail': (query) => options.inbox.newest(query.get('to') ?? '') ?? null,
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers[url.pathname]
    Promise.resolve(answer ? answer(url.searchParams) : undefined).then(
      (body) =>
        response
          .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
          .end(JSON.stringify(body ?? null)),
      (error: Error) => response.writeHead(500).end(error.stack),
    )
  })
  await new Promise<void>((resolve) => server.listen(options.port, 'localhost', resolve))
  return {
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      for (const instance of fresh) await instance.close()
    },
  }
}

async function makeOrganization(main: Instance, locale: 'zh-CN' | 'en') {
  // All journeys sign in from one address, more often in a minute than it lets anybody.
  await main.db.global.deleteFrom('auth_rate_limits').execute()
  const auth = createAuth({ db: main.db, secret, baseUrl: main.baseUrl })
  const email = `admin-${newId()}@example.com`
  const password = 'journey-password'
  const name = locale === 'en' ? 'Alex Morgan' : '陈晓明'
  const organizationName = locale === 'en' ? 'Northwind Trading' : '远航科技有限公司'
  const made = await createOrganization(
    { auth, db: main.db, kinds, seeders },
    { organizationName, timeZone: 'Asia/Shanghai', currency: 'CNY', locale, name, email, password },
    { onlyFirst: false },
  )
  return { ...made, email, password, name }
}
