import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { shows } from '../../platform/records/restrict.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { contactKind } from '../contacts/index.ts'
import { customerKind } from '../customers/index.ts'
import { leadKind } from './fields.ts'
import { carry } from './lead.ts'
import { presentLead } from './present.ts'
import type { ConversionProposal, Lead } from './schema.ts'

export async function listLeads(ctx: Ctx, query: ListQuery): Promise<Page<Lead>> {
  const page = await readOrg(ctx, (tx) => listRecords(tx, ctx, leadKind, query))
  return { ...page, items: page.items.map((row) => presentLead(ctx, row)) }
}

/** Whoever may not see a phone number must not learn by a match whose it is. */
function seenPhones(ctx: Ctx, lead: Lead): (string | null)[] {
  const own = (['mobile', 'phone'] as const).filter((key) => shows(ctx.kinds.of(leadKind), key))
  return own.map((key) => lead[key])
}

export async function getLead(ctx: Ctx, id: Id): Promise<Lead> {
  return presentLead(ctx, await readOrg(ctx, (tx) => selectVisible(tx, ctx, leadKind, id)))
}

interface Similar {
  id: Id
  name: string
  phone: string | null
  owner_id: Id
  owner_name: string
  same_name: boolean
  same_phone: boolean
  same_contact: boolean
}

function sameNumber(ctx: Ctx, key: 'mobile' | 'phone', phones: readonly string[]): RawBuilder<unknown> {
  return shows(ctx.kinds.of(contactKind), key) ? sql`${digits(`p.${key}`)} = any(${phones}::text[])` : sql`false`
}

const digits = (column: string) => sql`regexp_replace(${sql.ref(column)}, '[^0-9]', '', 'g')`

/**
 * Visible customers that the lead may already be: of the same name (or one name within the other, white space and case
 * aside), with its phone, or with a visible contact at its phone. Best first, five at most.
 */
export async function proposeConversion(ctx: Ctx, id: Id): Promise<ConversionProposal> {
  return withOrg(ctx, async (tx) => {
    const lead = presentLead(ctx, await selectVisible(tx, ctx, leadKind, id))
    const name = ((shows(ctx.kinds.of(leadKind), 'companyName') && lead.companyName) || lead.name)
      .toLowerCase()
      .replace(/\s/g, '')
    const phones = seenPhones(ctx, lead)
      .map((phone) => phone?.replace(/\D/g, '') ?? '')
      .filter((phone) => phone.length >= 7)
    const found = await sql<Similar>`
      with named as (
        select c.*, lower(regexp_replace(c.name, '\\s', '', 'g')) as plain, ${digits('c.phone')} as digits from customers c
        where c.org_id = ${ctx.orgId} and c.deleted_at is null and ${customerKind.visible(ctx.actor, 'c', ctx.kinds)}
      ), matched as (
        select n.*,
          n.plain = ${name} or (length(${name}) >= 2 and position(${name} in n.plain) > 0) or (length(n.plain) >= 4 and position(n.plain in ${name}) > 0) as same_name,
          ${shows(ctx.kinds.of(customerKind), 'phone')} and coalesce(n.digits = any(${phones}::text[]), false) as same_phone,
          cardinality(${phones}::text[]) > 0 and exists (select 1 from contacts p
            where p.org_id = n.org_id and p.customer_id = n.id and p.deleted_at is null
              and (${sameNumber(ctx, 'mobile', phones)} or ${sameNumber(ctx, 'phone', phones)})
              and ${contactKind.visible(ctx.actor, 'p', ctx.kinds)}) as same_contact
        from named n
      )
      select m.id, m.name, m.phone, m.owner_id, u.name as owner_name, m.same_name, m.same_phone, m.same_contact
      from matched m join users u on u.org_id = m.org_id and u.id = m.owner_id
      where m.same_name or m.same_phone or m.same_contact
      order by m.plain = ${name} desc, m.same_name::int + m.same_phone::int + m.same_contact::int desc, length(m.name), m.id limit 5`.execute(
      tx,
    )
    return { leftWithLead: carry(ctx.kinds, lead).left, customers: found.rows.map(presentSimilar) }
  })
}

function presentSimilar(row: Similar): ConversionProposal['customers'][number] {
  const matches = [
    ...(row.same_name ? ['name' as const] : []),
    ...(row.same_phone ? ['phone' as const] : []),
    ...(row.same_contact ? ['contact' as const] : []),
  ]
  return { id: row.id, name: row.name, phone: row.phone, owner: { id: row.owner_id, name: row.owner_name }, matches }
}
