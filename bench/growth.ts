/** Medians of the same operation on organizations of different sizes. */
export class Growth {
  readonly #times = new Map<string, { size: number; p50: number }[]>()

  /** `p50` in milliseconds. */
  add(operation: string, size: number, p50: number): void {
    this.#times.set(operation, [...(this.#times.get(operation) ?? []), { size, p50 }])
  }

  /** One line per operation measured at several sizes; answers those that grow faster than the logarithm of the size. */
  report(log: (line: string) => void): string[] {
    const over: string[] = []
    for (const [operation, times] of this.#times) {
      const sorted = times.toSorted((a, b) => a.size - b.size)
      const [first, last] = [sorted[0]!, sorted.at(-1)!]
      if (first.size === last.size) continue
      const factor = last.p50 / first.p50
      const allowed = Math.log(last.size) / Math.log(first.size)
      const cells = sorted.map(({ p50 }) => p50.toFixed(2).padStart(8)).join(' ')
      log(`${`growth, ${operation}`.padEnd(50)} ${cells} ×${factor.toFixed(2)} (log n: ×${allowed.toFixed(2)})`)
      if (factor > allowed) over.push(`growth, ${operation} (×${factor.toFixed(2)} > ×${allowed.toFixed(2)})`)
    }
    return over
  }
}
