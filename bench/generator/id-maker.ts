import type { Id } from '../../server/src/platform/id.ts'
import type { Random } from '../../server/src/platform/random.ts'

const hex = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'))

/** Makes UUIDv7 of the instant they are given, so that a history's ids lie in the order of its events. */
export function idMaker(random: Random): (at: number) => Id {
  const part = () => Math.floor(random.next() * 65_536)
  return (at) => {
    const high = Math.floor(at / 4_294_967_296)
    const low = at % 4_294_967_296
    const time = `${hex[high]}${hex[Math.floor(low / 65_536)]}-${hex[low % 65_536]}`
    return `${time}-7${hex[part()]!.slice(1)}-${hex[0x8000 + (part() & 0x3fff)]}-${hex[part()]}${hex[part()]}${hex[part()]}`
  }
}
