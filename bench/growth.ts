interface AtSize {
  size: number
  /** Milliseconds. */
  p50: number
  /** Whether the page was full; where it is not, a larger organization has more to show, and rightly takes longer. */
  isFull: boolean
}

/** Medians of the same operation on organizations of different sizes. */
export class Growth {
  readonly #times = new Map<string, AtSize[]>()

  add(operation: string, at: AtSize): void {
    this.#times.set(operation, [...(this.#times.get(operation) ?? []), at])
  }

  /**
   * One line per operation measured at several sizes; answers those that grow faster than the logarithm of the size. Sizes
   * with less than a page are shown and not compared.
   */
  report(log: (line: string) => void): string[] {
    const over: string[] = []
    for (const [operation, times] of this.#times) {
      const sorted = times.toSorted((a, b) => a.size - b.size)
      if (sorted[0]!.size === sorted.at(-1)!.size) continue
      const cells = sorted.map(({ p50, isFull }) => `${p50.toFixed(2)}${isFull ? '' : '*'}`.padStart(9)).join(' ')
      const compared = sorted.filter(({ isFull }) => isFull)
      const line = `${`growth, ${operation}`.padEnd(50)} ${cells}`
      const [first, last] = [compared[0], compared.at(-1)]
      if (!first || !last || first.size === last.size) {
        log(`${line} * less than a page: not compared`)
        continue
      }
      const factor = last.p50 / first.p50
      const allowed = Math.log(last.size) / Math.log(first.size)
      const from = first === sorted[0] ? '' : ` from ${first.size.toLocaleString('en')}, * less than a page`
      log(`${line} ×${factor.toFixed(2)} (log n: ×${allowed.toFixed(2)})${from}`)
      if (factor > allowed) over.push(`growth, ${operation} (×${factor.toFixed(2)} > ×${allowed.toFixed(2)})`)
    }
    return over
  }
}
