import { normaliseName } from '../matching/normalise.ts'

/**
 * A name as a number of 53 bits (cyrb53): a file may have a million names, which as texts would fill the memory. That two of a
 * million share one happens in one of twenty thousand files, and then a row only waits for one that it does not name.
 */
export function nameHash(name: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  const key = normaliseName(name)
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0)
}
