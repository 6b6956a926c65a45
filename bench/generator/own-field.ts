import type pg from 'pg'
import { type Id, newId } from '../../server/src/platform/id.ts'
import type { Random } from '../../server/src/platform/random.ts'

/** A field of the organization's own: one customer in a thousand is diamond, nearly all are silver. */
export const tierField = 'tier'
const tiers = [
  ['diamond', 1],
  ['gold', 99],
  ['silver', 900],
] as const

/** As many in an organization of any size, all over the years: a search for them finds no more where there is more. */
export const founder = 'founder'
const founders = 200

/** The tier of the customer of this index among `customers`. */
export function tierOf(random: Random, index: number, customers: number): string {
  const tier = random.weighted(tiers)
  return index % Math.ceil(customers / founders) === 0 ? founder : tier
}

export async function addTierField(client: pg.Client, orgId: Id): Promise<void> {
  const labels = { diamond: '钻石', gold: '金', silver: '银', [founder]: '首批' }
  const choices = Object.entries(labels).map(([value, label]) => ({ value, label }))
  await client.query(
    `insert into field_definitions (org_id, id, kind, key, label, type, options, position, created_at, updated_at)
     values ($1, $2, 'customer', $3, '客户等级', 'select', $4, 1, now(), now())`,
    [orgId, newId(), tierField, { choices }],
  )
}
