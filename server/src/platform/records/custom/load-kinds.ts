import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { OrgTx } from '../../db/with-org.ts'
import type { Id } from '../../id.ts'
import type { RecordKinds } from '../kind.ts'
import type { FieldDefinition } from './definition.ts'
import { kindsOfOrganization } from './own-kinds.ts'

const maxKept = 500
/** Organizations and actors with the same fields share one object, and with it the statements and schemas made from it. */
const made = new WeakMap<RecordKinds, Map<string, RecordKinds>>()

/**
 * The kinds as a user knows them: with the fields that the organization made. An organization without any gets the very
 * object of modules.ts back.
 */
export async function loadKinds(tx: OrgTx, kinds: RecordKinds, orgId: Id, _userId: Id): Promise<RecordKinds> {
  const found = await sql<{ definitions: string | null }>`
    select (select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'key', d.key, 'label', d.label, 'hint', d.hint, 'type', d.type,
        'options', d.options, 'isRequired', d.is_required, 'isUnique', d.is_unique, 'isListed', d.is_listed, 'isSearchable', d.is_searchable,
        'default', d.default_value, 'appliesWhen', d.applies_when, 'position', d.position, 'version', d.version) order by d.position, d.id)
      from field_definitions d where d.org_id = ${orgId} and d.deleted_at is null)::text as definitions`.execute(tx)
  const { definitions } = found.rows[0]!
  if (definitions === null) return kinds
  const kept = made.get(kinds) ?? new Map<string, RecordKinds>()
  made.set(kinds, kept)
  const fingerprint = createHash('sha1').update(`${orgId}\n${definitions}`).digest('base64')
  const known = kept.get(fingerprint)
  if (known) return known
  if (kept.size >= maxKept) kept.clear()
  const own = kindsOfOrganization(kinds, JSON.parse(definitions) as FieldDefinition[])
  kept.set(fingerprint, own)
  return own
}
