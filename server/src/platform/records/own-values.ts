import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { ownDepartments, ownPeople } from './field.ts'
import type { Operator } from './operators.ts'
import type { BoundField } from './kind.ts'

type Reader = Pick<Ctx, 'orgId' | 'actor'>
type OwnValue = (typeof ownPeople)[number] | (typeof ownDepartments)[number]

const ownValues = new Set<unknown>([...ownPeople, ...ownDepartments])

/** Does a condition compare with something that depends on who reads? */
export function isRelative({ type }: Pick<BoundField, 'type'>, value: unknown): boolean {
  if (type !== 'user' && type !== 'department') return false
  return Array.isArray(value) ? value.some((one) => ownValues.has(one)) : ownValues.has(value)
}

/** `eq`, `ne`, `in` and `nin` where one of the values, or all, depend on who reads. */
export function relativeSql(
  reader: Reader,
  column: RawBuilder<unknown>,
  op: Operator,
  given: unknown,
): RawBuilder<unknown> {
  const values = (Array.isArray(given) ? given : [given]) as unknown[]
  const ids = values.flatMap((value) => idOf(reader, value) ?? [])
  const sets = values.flatMap((value) => setOf(reader, value as OwnValue) ?? [])
  const isAny = sql.join(
    [
      ...(ids.length > 0 ? [sql`${column} = any(${ids}::uuid[])`] : []),
      ...sets.map((set) => sql`${column} = any(array(${set}))`),
    ],
    sql` or `,
  )
  return op === 'eq' || op === 'in' ? sql`(${isAny})` : sql`(${column} is null or not (${isAny}))`
}

function idOf({ actor }: Reader, value: unknown): string | undefined {
  if (value === 'me') return actor.userId
  if (value === 'myDepartment') return actor.departmentId
  return ownValues.has(value) ? undefined : (value as string)
}

function setOf(reader: Reader, value: OwnValue): RawBuilder<unknown> | undefined {
  if (value === 'mySubordinates') return subordinatesOf(reader)
  return value === 'myDepartmentAndBelow' ? departmentsBelow(reader) : undefined
}

/** As far as the data scope of the same name: who reports to them at any depth, and everybody in the departments that they head. */
function subordinatesOf({ orgId, actor: { userId } }: Reader): RawBuilder<unknown> {
  return sql`with recursive reports as (
      select id from users where org_id = ${orgId} and manager_id = ${userId}
      union
      select u.id from users u join reports on u.manager_id = reports.id where u.org_id = ${orgId}
    ), headed as (
      select id from departments where org_id = ${orgId} and deleted_at is null and head_id = ${userId}
      union
      select d.id from departments d join headed on d.parent_id = headed.id where d.org_id = ${orgId} and d.deleted_at is null
    )
    select id from reports where id <> ${userId}
    union select u.id from users u join headed on u.department_id = headed.id where u.org_id = ${orgId} and u.id <> ${userId}`
}

function departmentsBelow({ orgId, actor: { departmentId } }: Reader): RawBuilder<unknown> {
  return sql`with recursive below as (
      select id from departments where org_id = ${orgId} and id = ${departmentId}
      union
      select d.id from departments d join below on d.parent_id = below.id where d.org_id = ${orgId} and d.deleted_at is null
    ) select id from below`
}
