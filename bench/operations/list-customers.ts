import { customerKind } from '../../server/src/modules/customers/index.ts'
import { founder, tierField } from '../generator/own-field.ts'
import type { Person } from '../people.ts'
import { inOrganization, type Operation, succeed, type Surroundings } from './operation.ts'

/** Whatever else the list can be sorted by. */
const sorts = customerKind.bound.filter(({ sortable, key }) => sortable && !['updatedAt', 'name'].includes(key))

type ScopeName = 'own' | 'department' | 'all'

interface ListCase {
  name: string
  scope: ScopeName
  /** As in the API, and as SQL over alias t. */
  sort: string
  order: string
  filter?: { json: object; sql: string; values: unknown[] }
  /** Of each customer; all of them, if not given. */
  fields?: string
  /** Of what no index has in order: a second each with a million customers. */
  isSlow?: boolean
}

const levelA = {
  json: { field: 'level', op: 'eq', value: 'A' },
  sql: 't.level = $4',
  values: ['A'],
}

/** By a field of the organization's own, which one customer in a thousand has. */
const diamond = {
  json: { field: `custom.${tierField}`, op: 'eq', value: 'diamond' },
  sql: `t.custom->>'${tierField}' = $4`,
  values: ['diamond'],
}
/** By the same field, which as many have in an organization of any size. */
const founders = { ...diamond, json: { ...diamond.json, value: founder }, values: [founder] }
const lastChanged = { sort: '-updatedAt', order: 't.updated_at desc, t.id desc' }

/** What the web asks for while nobody has chosen columns. */
const onScreen = 'industry,lastFollowUpAt,level,name,nextContactAt,ownerId,phone,status,updatedAt'

const cases: ListCase[] = [
  { name: 'own, as on screen', scope: 'own', ...lastChanged, fields: onScreen },
  { name: 'department, as on screen', scope: 'department', ...lastChanged, fields: onScreen },
  { name: 'all, as on screen', scope: 'all', ...lastChanged, fields: onScreen },
  { name: 'own, last changed first', scope: 'own', ...lastChanged },
  { name: 'department, last changed first', scope: 'department', ...lastChanged },
  { name: 'all, last changed first', scope: 'all', ...lastChanged },
  { name: 'all, by name', scope: 'all', sort: 'name', order: 't.name, t.id' },
  { name: 'department, by name', scope: 'department', sort: 'name', order: 't.name, t.id' },
  { name: 'department, level A', scope: 'department', ...lastChanged, filter: levelA },
  { name: 'all, rare own value', scope: 'all', ...lastChanged, filter: diamond },
  { name: 'all, own value of 200', scope: 'all', ...lastChanged, filter: founders },
  { name: 'department, rare own value', scope: 'department', ...lastChanged, filter: diamond },
  {
    name: 'all, by own value',
    scope: 'all',
    sort: `custom.${tierField}`,
    order: `t.custom->>'${tierField}', t.id`,
    isSlow: true,
  },
  ...sorts.map(({ key, column }): ListCase => ({
    name: `all, by ${key}`,
    scope: 'all',
    sort: key,
    order: `t.${column}, t.id`,
  })),
]

const pageSize = 50

/**
 * Pages of 50 customers: the whole request beside the same page and count by hand, and beside the page alone. Ours counts
 * large totals anew only after a while, so the first ratio says what people get, and the second hides no cost of a page.
 */
export function listOperations(surroundings: Surroundings): Operation[] {
  return cases.map((listCase) => listOperation(surroundings, listCase))
}

function listOperation({ server, connections, orgId, people }: Surroundings, listCase: ListCase): Operation {
  const { name, scope, sort, filter, fields, isSlow = false } = listCase
  const narrowing = { ...(filter ? { filter: JSON.stringify(filter.json) } : {}), ...(fields ? { fields } : {}) }
  const query = new URLSearchParams({ sort, limit: String(pageSize), ...narrowing })
  const path = `/api/v1/customers?${query.toString()}`
  const person = people[scope]
  const statements = statementsOf(listCase)
  const values = [orgId, ...reachOf(scope, person), ...(filter?.values ?? [])]
  const ours = (client: number) => succeed(server.call(client, 'GET', path, person.cookie))
  return {
    name: `customers: ${name}`,
    calls: isSlow ? 30 : 300,
    ours,
    isFull: async () => (JSON.parse(await ours(0)) as { items: unknown[] }).items.length === pageSize,
    async straight(client) {
      const connection = connections[client]!
      return inOrganization(connection, orgId, async () => {
        const page = await connection.query(statements.page, values)
        const count = await connection.query(statements.count, values)
        return JSON.stringify([page.rows, count.rows])
      })
    },
    least: async (client) => {
      const connection = connections[client]!
      return inOrganization(connection, orgId, async () =>
        JSON.stringify((await connection.query(statements.page, values)).rows),
      )
    },
  }
}

function reachOf(scope: ScopeName, { userId, departmentId }: Person): unknown[] {
  return scope === 'all' ? [null, null] : scope === 'own' ? [[userId], null] : [[userId], [departmentId]]
}

function statementsOf({ scope, order, filter }: ListCase): { page: string; count: string } {
  const reach = {
    all: '($2::uuid[] is null and $3::uuid[] is null)',
    own: '(t.owner_id = any($2::uuid[]) and $3::uuid[] is null)',
    department: '(t.owner_id = any($2::uuid[]) or t.owner_dept_id = any($3::uuid[]))',
  }[scope]
  const where = `t.org_id = $1 and t.deleted_at is null and ${reach}${filter ? ` and ${filter.sql}` : ''}`
  return {
    page: `select t.*, p.name as parent_name, o.name as owner_name, d.name as department_name, c.name as created_name, u.name as updated_name
      from (select * from customers t where ${where} order by ${order} limit 51) t
      left join customers p on p.org_id = t.org_id and p.id = t.parent_id
      left join users o on o.org_id = t.org_id and o.id = t.owner_id
      left join departments d on d.org_id = t.org_id and d.id = t.owner_dept_id
      left join users c on c.org_id = t.org_id and c.id = t.created_by
      left join users u on u.org_id = t.org_id and u.id = t.updated_by
      order by ${order}`,
    count: `select count(*)::int as count from (select 1 from customers t where ${where} limit 10001) c`,
  }
}
