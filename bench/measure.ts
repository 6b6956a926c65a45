export interface Timing {
  /** Milliseconds. */
  p50: number
  p95: number
  /** Calls per second, all clients together. */
  throughput: number
}

export interface Measured {
  ours: Timing
  straight: Timing
  /** Of the medians. */
  ratio: number
}

/** One call by one of the clients, numbered from 0; each client waits for its call before it makes the next. */
export type Call = (client: number) => Promise<unknown>

const blocks = 6

/**
 * Runs both in turn, block by block, after a warm-up, so that a machine that slows down slows both. `calls` is how many each
 * side makes in all.
 */
export async function compare(options: {
  calls: number
  clients: number
  ours: Call
  straight: Call
}): Promise<Measured> {
  const { calls, clients, ours, straight } = options
  const perClient = Math.max(1, Math.ceil(calls / clients / blocks))
  await runBlock(ours, clients, Math.min(perClient, 20))
  await runBlock(straight, clients, Math.min(perClient, 20))
  const sides = { ours: [] as Block[], straight: [] as Block[] }
  for (let block = 0; block < blocks; block++) {
    sides.ours.push(await runBlock(ours, clients, perClient))
    sides.straight.push(await runBlock(straight, clients, perClient))
  }
  const result = { ours: timingOf(sides.ours), straight: timingOf(sides.straight) }
  return { ...result, ratio: result.ours.p50 / result.straight.p50 }
}

interface Block {
  times: number[]
  seconds: number
}

async function runBlock(call: Call, clients: number, perClient: number): Promise<Block> {
  const times: number[] = []
  const started = performance.now()
  const runClient = async (client: number) => {
    for (let count = 0; count < perClient; count++) {
      const start = performance.now()
      await call(client)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)))
  return { times, seconds: (performance.now() - started) / 1_000 }
}

function timingOf(all: readonly Block[]): Timing {
  const sorted = all.flatMap((block) => block.times).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  const seconds = all.reduce((sum, block) => sum + block.seconds, 0)
  return { p50: at(0.5), p95: at(0.95), throughput: sorted.length / seconds }
}
