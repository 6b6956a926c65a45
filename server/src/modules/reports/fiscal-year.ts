/** A quarter of a fiscal year, 1–4; both days belong to it. Days are YYYY-MM-DD. */
export interface Quarter {
  quarter: number
  startsOn: string
  endsOn: string
}

/** The fiscal year that a day belongs to, named after the calendar year in which it begins; `startMonth` is 1–12. */
export function fiscalYearOf(day: string, startMonth: number): number {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return month >= startMonth ? year : year - 1
}

/** Four quarters of three months, from the first day of `startMonth` in `year`. */
export function quartersOf(year: number, startMonth: number): Quarter[] {
  const at = (month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  return [0, 1, 2, 3].map((index) => ({
    quarter: index + 1,
    startsOn: at(startMonth + index * 3, 1),
    endsOn: at(startMonth + index * 3 + 3, 0),
  }))
}
