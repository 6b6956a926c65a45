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
  /** To the median of the least that could be done by hand; undefined where that is the same. */
  ratioToLeast: number | undefined
}

/** One call by one of the clients, numbered from 0; each client waits for its call before it makes the next. */
export type Call = (client: number) => Promise<unknown>

const blocks = 6

/**
 * Runs all sides in turn, block by block, after a warm-up, so that a machine that slows down slows each. `calls` is how many
 * each side makes in all.
 */
export async function compare(options: {
  calls: number
  clients: number
  ours: Call
  straight: Call
  least?: Call | undefined
}): Promise<Measured> {
  const { calls, clients, ours, straight, least } = options
  const perClient = Math.max(1, Math.ceil(calls / clients / blocks))
  const sides = [ours, straight, ...(least ? [least] : [])].map((call) => ({ call, blocks: [] as Block[] }))
  for (const side of sides) await runBlock(side.call, clients, Math.min(perClient, 20))
  for (let block = 0; block < blocks; block++)
    for (const side of sides) side.blocks.push(await runBlock(side.call, clients, perClient))
  const [mine, byHand, leastByHand] = sides.map((side) => timingOf(side.blocks))
  return {
    ours: mine!,
    straight: byHand!,
    ratio: mine!.p50 / byHand!.p50,
    ratioToLeast: leastByHand && mine!.p50 / leastByHand.p50,
  }
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
