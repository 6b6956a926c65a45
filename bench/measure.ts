export interface Measured {
  /** Milliseconds. */
  ours: { p50: number; p95: number }
  straight: { p50: number; p95: number }
  /** Of the medians. */
  ratio: number
}

/** Runs both in turn, A B A B …, after a warm-up, so that a machine that slows down slows both. */
export async function compare(
  rounds: number,
  ours: () => Promise<unknown>,
  straight: () => Promise<unknown>,
): Promise<Measured> {
  for (let round = 0; round < Math.min(50, rounds); round++) {
    await ours()
    await straight()
  }
  const times = { ours: [] as number[], straight: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours))
    times.straight.push(await timed(straight))
  }
  const result = { ours: percentiles(times.ours), straight: percentiles(times.straight) }
  return { ...result, ratio: result.ours.p50 / result.straight.p50 }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function percentiles(times: number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}
