import dayjs from 'dayjs'
import { Decimal } from 'decimal.js'

export interface Schedule {
  count: number
  /** YYYY-MM-DD */
  firstDueOn: string
  everyMonths: number
}

interface Instalment {
  dueOn: string
  amount: string
}

/**
 * What the server will make of a schedule: shares that differ by a cent at most, the larger ones last, on the same day of
 * each month or on its last. Empty where a share would be less than a cent.
 */
export function previewSchedule(left: string, { count, firstDueOn, everyMonths }: Schedule): Instalment[] {
  const cents = new Decimal(left).times(100)
  const share = cents.dividedToIntegerBy(count)
  if (share.lessThan(1)) return []
  const rest = cents.minus(share.times(count)).toNumber()
  return Array.from({ length: count }, (_, index) => ({
    dueOn: dayjs(firstDueOn)
      .add(index * everyMonths, 'month')
      .format('YYYY-MM-DD'),
    amount: share
      .plus(index >= count - rest ? 1 : 0)
      .dividedBy(100)
      .toFixed(2),
  }))
}
