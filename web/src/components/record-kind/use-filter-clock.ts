import { useMemo } from 'react'
import type { FilterClock } from '../../lib/holds.gen.ts'
import { useSession } from '../../lib/session.ts'

/** When and where “today” is, for conditions that ask for it. */
export function useFilterClock(): FilterClock {
  const { timeZone, fiscalYearStartMonth } = useSession().organization
  return useMemo(() => ({ now: new Date(), timeZone, fiscalYearStartMonth }), [timeZone, fiscalYearStartMonth])
}
