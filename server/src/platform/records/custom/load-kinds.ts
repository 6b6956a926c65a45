import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { RoleLevels } from '../../access/field-level.ts'
import { runKept } from '../../db/run-kept.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { Id } from '../../id.ts'
import type { RecordKinds } from '../kind.ts'
import type { StoredLayout } from '../layouts/layout.ts'
import type { FieldDefinition } from './definition.ts'
import { kindsOfActor } from './own-kinds.ts'

const maxKept = 500
/** Actors with the same fields and roles share one object, and with it the statements and schemas made from it. */
const made = new WeakMap<RecordKinds, Map<string, RecordKinds>>()

/**
 * The kinds as a user knows them: with the fields that the organization made, as far as the user's roles show them, and the
 * layouts made for those roles. An organization without any, whose roles limit nothing, gets the very object of modules.ts back.
 */
export async function loadKinds(tx: OrgTx, kinds: RecordKinds, orgId: Id, userId: Id): Promise<RecordKinds> {
  const found = await runKept(
    tx,
    sql<{ definitions: string | null; roles: string | null; layouts: string | null }>`
    select (select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'key', d.key, 'label', d.label, 'hint', d.hint, 'type', d.type,
        'options', d.options, 'isRequired', d.is_required, 'isUnique', d.is_unique, 'isListed', d.is_listed, 'isSearchable', d.is_searchable,
        'default', d.default_value, 'appliesWhen', d.applies_when, 'position', d.position, 'version', d.version) order by d.position, d.id)
      from field_definitions d where d.org_id = ${orgId} and d.deleted_at is null)::text as definitions,
      (select json_agg(json_build_object('isSystem', r.is_system, 'rights', r.rights, 'levels', r.field_rights) order by r.id)
      from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.deleted_at is null
      where ur.org_id = ${orgId} and ur.user_id = ${userId}
        and exists (select 1 from roles l where l.org_id = ${orgId} and l.deleted_at is null and l.field_rights <> '{}'))::text as roles,
      (select json_agg(json_build_object('id', y.id, 'kind', y.kind, 'name', y.name, 'shape', y.shape) order by y.is_default, y.position, y.id)
      from layouts y where y.org_id = ${orgId} and (y.is_default or exists (select 1 from layout_roles lr
        join user_roles ur on ur.org_id = lr.org_id and ur.role_id = lr.role_id and ur.user_id = ${userId}
        join roles r on r.org_id = lr.org_id and r.id = lr.role_id and r.deleted_at is null
        where lr.org_id = ${orgId} and lr.layout_id = y.id)))::text as layouts`,
  )
  const { definitions, roles, layouts } = found.rows[0]!
  if (definitions === null && roles === null && layouts === null) return kinds
  const kept = made.get(kinds) ?? new Map<string, RecordKinds>()
  made.set(kinds, kept)
  const fingerprint = createHash('sha1').update(`${orgId}\n${definitions}\n${roles}\n${layouts}`).digest('base64')
  const known = kept.get(fingerprint)
  if (known) return known
  if (kept.size >= maxKept) kept.clear()
  const own = kindsOfActor(kinds, {
    definitions: definitions === null ? [] : (JSON.parse(definitions) as FieldDefinition[]),
    roles: roles === null ? [] : (JSON.parse(roles) as RoleLevels[]),
    layouts: layouts === null ? [] : (JSON.parse(layouts) as StoredLayout[]),
  })
  kept.set(fingerprint, own)
  return own
}
