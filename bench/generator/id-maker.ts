import type { Id } from '../../server/src/platform/id.ts'
import type { Random } from '../../server/src/platform/random.ts'

const digits = Buffer.from('0123456789abcdef', 'latin1')
const made = Buffer.from('00000000-0000-7000-8000-000000000000', 'latin1')

/** Makes UUIDv7 of the instant they are given, so that a history's ids lie in the order of its events. */
export function idMaker(random: Random): (at: number) => Id {
  const part = () => Math.floor(random.next() * 65_536)
  return (at) => {
    const low = at % 4_294_967_296
    write(0, Math.floor(at / 4_294_967_296))
    write(4, low >>> 16)
    write(9, low & 0xffff)
    write(14, 0x7000 | (part() & 0x0fff))
    write(19, 0x8000 | (part() & 0x3fff))
    for (const start of [24, 28, 32]) write(start, part())
    // One piece: a string put together from parts is only joined when it is read, which takes longer than making it.
    return made.toString('latin1') as Id
  }
}

function write(start: number, value: number): void {
  made[start] = digits[value >>> 12]!
  made[start + 1] = digits[(value >>> 8) & 15]!
  made[start + 2] = digits[(value >>> 4) & 15]!
  made[start + 3] = digits[value & 15]!
}
