/**
 * How alike two normalised texts are, 0 to 1. The better of two measures: the share of equal pairs of neighbouring
 * characters (Dice 1945), which forgives moved words, and one minus the edits needed to turn one into the other by
 * their length (Damerau 1964, restricted), which is fair to short words. A name wholly within another counts at least 0.6.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const first = [...a]
  const second = [...b]
  if (first.length === 0 || second.length === 0) return 0
  const longer = Math.max(first.length, second.length)
  const shorter = Math.min(first.length, second.length)
  const edited = 1 - edits(first, second) / longer
  const contained = shorter >= 2 && (a.includes(b) || b.includes(a)) ? 0.6 + 0.3 * (shorter / longer) : 0
  // Different texts can be made of the same pairs.
  return Math.max(edited, Math.min(dice(first, second), 0.99), contained)
}

/** Pairs of neighbouring characters, the two ends marked. */
export function bigrams(characters: readonly string[]): string[] {
  return characters.map((character, index) => (characters[index - 1] ?? '') + character)
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const pair of bigrams(a)) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of bigrams(b)) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    shared++
    left.set(pair, count - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

function edits(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
