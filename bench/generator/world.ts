import type { Id } from '../../server/src/platform/id.ts'
import type { Random } from '../../server/src/platform/random.ts'
import type { Colleague } from './people.ts'
import type { SaleTables } from './tables.ts'

/** What every part of the story writes with and refers to. Instants are milliseconds of the epoch. */
export interface World {
  orgId: Id
  random: Random
  newId: (at: number) => Id
  tables: SaleTables
  pipelineId: Id
  stages: readonly { id: Id; name: string }[]
  lossReasonIds: readonly Id[]
  /** How many there are to be in all. */
  customers: number
  /** The history ends here. */
  until: number
  /** Running numbers of opportunities, contracts and payments. */
  numbers: Record<'SJ' | 'HT' | 'HK', number>
}

/** Who does business with whom. */
export interface Account {
  id: Id
  name: string
  owner: Colleague
  contactIds: Id[]
  since: number
}

export const day = 86_400_000

export function dayOf(at: number): string {
  // The organization's time zone is Asia/Shanghai, eight hours ahead all year.
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
}

export function nextNumber(world: World, series: keyof World['numbers']): string {
  return `${series}-${String(++world.numbers[series]).padStart(8, '0')}`
}

export function tell(
  { tables, orgId, newId }: World,
  account: Account,
  kind: string,
  subject: { type: string; id: Id },
  at: number,
  data: object,
): void {
  const { activities } = tables
  activities.add(
    [orgId, newId(at), subject.type, subject.id, account.id, kind, account.owner.id, 'web'],
    [JSON.stringify(data), new Date(at)],
  )
}
