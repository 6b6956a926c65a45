import { newId } from '../../server/src/platform/id.ts'
import { inOrganization, type Operation, succeed, type Surroundings } from './operation.ts'

const name = '深圳华为精密制造有限公司'
const phone = '13800138000'

/** Reading and creating one customer. */
export function oneCustomerOperations(surroundings: Surroundings): Operation[] {
  return [readOperation(surroundings), createOperation(surroundings)]
}

function readOperation({ server, connections, orgId, people, customerIds }: Surroundings): Operation {
  let turn = 0
  const nextId = () => customerIds[turn++ % customerIds.length]!
  return {
    name: 'customer: read one',
    calls: 600,
    ours: (client) => succeed(server.call(client, 'GET', `/api/v1/customers/${nextId()}`, people.all.cookie)),
    async straight(client) {
      const connection = connections[client]!
      const found = await inOrganization(connection, orgId, () =>
        connection.query(
          `select t.*, p.name as parent_name, o.name as owner_name, d.name as department_name, c.name as created_name, u.name as updated_name
           from customers t
           left join customers p on p.org_id = t.org_id and p.id = t.parent_id
           left join users o on o.org_id = t.org_id and o.id = t.owner_id
           left join departments d on d.org_id = t.org_id and d.id = t.owner_dept_id
           left join users c on c.org_id = t.org_id and c.id = t.created_by
           left join users u on u.org_id = t.org_id and u.id = t.updated_by
           where t.org_id = $1 and t.id = $2 and t.deleted_at is null`,
          [orgId, nextId()],
        ),
      )
      return JSON.stringify(found.rows)
    },
  }
}

/** One record with its activity, and the answer with its names. */
function createOperation({ server, connections, orgId, people }: Surroundings): Operation {
  const { cookie, userId, departmentId } = people.all
  return {
    name: 'customer: create',
    calls: 300,
    ours: (client) => succeed(server.call(client, 'POST', '/api/v1/customers', cookie, { name, phone, level: 'B' })),
    async straight(client) {
      const connection = connections[client]!
      const id = newId()
      const now = new Date()
      const found = await inOrganization(connection, orgId, async () => {
        await connection.query(
          `insert into customers (org_id, id, name, status, level, phone, currency, owner_id, owner_dept_id, created_at, created_by, updated_at, updated_by)
           values ($1, $2, $3, 'potential', 'B', $4, 'CNY', $5, $6, $7, $5, $7, $5)`,
          [orgId, id, name, phone, userId, departmentId, now],
        )
        await connection.query(
          `insert into activities (org_id, id, subject_type, subject_id, customer_id, kind, actor_id, via, data, occurred_at)
           values ($1, $2, 'customer', $3, $3, 'customer.created', $4, 'web', $5, $6)`,
          [orgId, newId(), id, userId, JSON.stringify({ name }), now],
        )
        return connection.query(
          `select t.*, o.name as owner_name, d.name as department_name from customers t
           join users o on o.org_id = t.org_id and o.id = t.owner_id
           join departments d on d.org_id = t.org_id and d.id = t.owner_dept_id
           where t.org_id = $1 and t.id = $2`,
          [orgId, id],
        )
      })
      return JSON.stringify(found.rows)
    },
  }
}
