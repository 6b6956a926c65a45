import { inOrganization, type Operation, succeed, type Surroundings } from './operation.ts'

interface SearchCase {
  name: string
  /** Typed in turn. */
  words: readonly string[]
  /** What a hand-written search can look for by itself: a part of a name, or the end of a phone. Pinyin it cannot. */
  like: (words: string) => string
}

const cases: readonly SearchCase[] = [
  {
    name: 'two characters',
    words: ['鼎丰', '华为', '瑞达', '星翔', '启明', '海信'],
    like: (words) => `%${words}%`,
  },
  { name: 'pinyin', words: ['dingfeng', 'huawei', 'ruida', 'xingxiang'], like: (words) => `%${words}%` },
  { name: 'initials', words: ['dfjm', 'hwrj', 'rdwl', 'szrd'], like: (words) => `%${words}%` },
  { name: 'end of a phone', words: ['8206', '0713', '13572', '004216'], like: (words) => `%${words}` },
  { name: 'in nearly every name', words: ['公司', '有限公司', 'gs'], like: (words) => `%${words}%` },
  { name: 'nothing', words: ['没有的', 'qqzzqq'], like: (words) => `%${words}%` },
]

/** The search over all kinds: the whole request beside a hand-written one over the four kinds that people look for most. */
export function searchOperations(surroundings: Surroundings): Operation[] {
  return cases.flatMap((one) => [searchOperation(surroundings, one, 'own'), searchOperation(surroundings, one, 'all')])
}

function searchOperation(
  { server, connections, orgId, people }: Surroundings,
  { name, words, like }: SearchCase,
  scope: 'own' | 'all',
): Operation {
  const person = people[scope]
  let turn = 0
  const next = () => words[turn++ % words.length]!
  return {
    name: `search: ${name}, ${scope}`,
    calls: 60,
    ours: (client) =>
      succeed(server.call(client, 'GET', `/api/v1/search?q=${encodeURIComponent(next())}`, person.cookie)),
    async straight(client) {
      const connection = connections[client]!
      const values = [orgId, like(next()), scope === 'own' ? person.userId : null]
      return inOrganization(connection, orgId, async () => {
        const found = await connection.query(byHand, values)
        return JSON.stringify(found.rows)
      })
    },
  }
}

const byHand = [
  ['customers', 'phone'],
  ['contacts', 'mobile'],
  ['leads', 'mobile'],
  ['opportunities', 'number'],
]
  .map(
    ([table, other]) => `(select '${table}' as kind, t.id, t.name, t.${other} as other from ${table} t
      where t.org_id = $1 and t.deleted_at is null and ($3::uuid is null or t.owner_id = $3)
        and (t.name ilike $2 or t.${other} like $2) order by t.updated_at desc limit 6)`,
  )
  .join(' union all ')
