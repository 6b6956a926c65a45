const dayMs = 86_400_000
const mostDays = 20_000
const days = new Map<number, string>()
const padded = (digits: number) =>
  Array.from({ length: 10 ** digits }, (_, value) => String(value).padStart(digits, '0')) as readonly string[]
const [two, three] = [padded(2), padded(3)]

/** What `toISOString` says, several times faster: a page of a list has hundreds of instants on a few days. */
export function isoOf(instant: Date): string {
  const ms = instant.getTime()
  const day = Math.floor(ms / dayMs)
  const date = days.get(day) ?? keepDay(day, instant)
  const time = ms - day * dayMs
  const [hours, minutes, seconds] = [
    Math.floor(time / 3_600_000),
    Math.floor(time / 60_000) % 60,
    Math.floor(time / 1000) % 60,
  ]
  return `${date}T${two[hours]}:${two[minutes]}:${two[seconds]}.${three[time % 1000]}Z`
}

function keepDay(day: number, instant: Date): string {
  const iso = instant.toISOString()
  const date = iso.slice(0, iso.indexOf('T'))
  if (days.size >= mostDays) days.clear()
  days.set(day, date)
  return date
}
