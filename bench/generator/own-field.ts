import type pg from 'pg'
import { type Id, newId } from '../../server/src/platform/id.ts'

/** A field of the organization's own: one customer in a thousand is of the first tier, nearly all are of the last. */
export const tierField = 'tier'
export const tiers = [
  ['diamond', 1],
  ['gold', 99],
  ['silver', 900],
] as const

export async function addTierField(client: pg.Client, orgId: Id): Promise<void> {
  const choices = tiers.map(([value]) => ({ value, label: { diamond: '钻石', gold: '金', silver: '银' }[value] }))
  await client.query(
    `insert into field_definitions (org_id, id, kind, key, label, type, options, position, created_at, updated_at)
     values ($1, $2, 'customer', $3, '客户等级', 'select', $4, 1, now(), now())`,
    [orgId, newId(), tierField, { choices }],
  )
}
