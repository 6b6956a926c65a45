import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { AppError, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { mayCarry } from '../../platform/records/restrict.ts'
import type { Lead, LeadStatus, NewConversion } from './schema.ts'

/** Throws already_converted (409) with the lead, which says what it became. */
export function refuseConverted(lead: Lead): void {
  if (lead.status === 'converted')
    throw new AppError(409, 'already_converted', 'This lead has been converted; work on with its customer.', {
      current: lead,
    })
}

/** `converted` is reached by a conversion only. */
export function refuseConvertedStatus(status: LeadStatus | undefined, options: readonly LeadStatus[]): void {
  if (status === 'converted')
    throw validationFailed([
      {
        path: 'status',
        code: 'invalid_option',
        params: { options: options.filter((option) => option !== 'converted') },
      },
    ])
}

export type Part = 'customer' | 'contact' | 'opportunity'

/** What new records take over from the lead, where the conversion does not say otherwise: their fields, and the lead's. */
const taken = {
  customer: {
    industry: ['industry'],
    source: ['source'],
    province: ['province'],
    city: ['city'],
    address: ['address'],
    phone: ['phone', 'mobile'],
    email: ['email'],
    currency: ['currency'],
  },
  contact: { title: ['title'], mobile: ['mobile'], phone: ['phone'], email: ['email'], wechat: ['wechat'] },
  opportunity: { amount: ['expectedAmount'], source: ['source'], currency: ['currency'] },
} as const satisfies Record<Part, Record<string, readonly (keyof Lead)[]>>

/** Someone without a company is the customer themselves, reached at the lead's own numbers. */
const ofPersons = new Set(['phone mobile', 'email email'])

type NewParts = { [P in Part]: Partial<Extract<NonNullable<NewConversion[P]>, { name: string }>> }

/** What the new records may take over from one lead on the actor's behalf. */
export interface Carried {
  of<P extends Part>(part: P): NewParts[P]
  /** The lead's fields that they may not, whatever is in them: the new records would show the actor what the lead does not. */
  left: { part: Part; field: string }[]
}

/** A value moves only to where the actor sees no more of it. What decides between two of them must be seen as well. */
export function carry(kinds: RecordKinds, lead: Lead): Carried {
  const fieldOf = (kind: string, key: string) => kinds.get(kind)?.byKey.get(key)
  const carries = (part: Part, from: string, to: string) => mayCarry(fieldOf('lead', from), fieldOf(part, to))
  const hasCompany = fieldOf('lead', 'companyName')?.level === 'hidden' || Boolean(lead.companyName)
  return {
    of: <P extends Part>(part: P) => {
      const values = Object.entries<readonly (keyof Lead)[]>(taken[part]).map(([to, sources]) => {
        const open = sources.filter(
          (from) =>
            carries(part, from, to) && !(part === 'customer' && hasCompany && ofPersons.has(`${to} ${String(from)}`)),
        )
        return [to, open.map((from) => lead[from]).find((value) => value !== null && value !== undefined) ?? null]
      })
      return Object.fromEntries(values) as NewParts[P]
    },
    left: (Object.keys(taken) as Part[]).flatMap((part) =>
      Object.entries<readonly string[]>(taken[part]).flatMap(([to, sources]) =>
        sources.filter((from) => !carries(part, from, to)).map((field) => ({ part, field })),
      ),
    ),
  }
}

/** New records go to the lead's owner where the actor may give records of that kind away, and to the actor otherwise. */
export function ownerFor(actor: Actor, kind: string, lead: Lead): { ownerId: Id } {
  return { ownerId: hasRight(actor, `${kind}.transfer`) ? lead.ownerId : actor.userId }
}
