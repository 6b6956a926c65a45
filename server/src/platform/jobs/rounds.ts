interface Log {
  error(fields: object, message: string): void
}

/** Work that comes around again and again in every worker process: it finds by itself what there is to do, if anything. */
export interface Round<D = unknown> {
  name: string
  /** The pause between the end of one round and the beginning of the next, in milliseconds. */
  pauseMs: number
  run(deps: D): Promise<void>
}

export interface Rounds {
  /** Lets those that run end, and begins no other. */
  stop(): Promise<void>
}

/** Starts all rounds at once. One that fails is told to the log and comes around again. */
export function startRounds<D>(rounds: readonly Round<D>[], deps: D, log: Log): Rounds {
  const stops = rounds.map((round) => startRound(round, deps, log))
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

function startRound<D>(round: Round<D>, deps: D, log: Log): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const begin = () => {
    running = round
      .run(deps)
      .catch((error: unknown) => log.error({ err: error, round: round.name }, 'a round failed; it comes around again'))
      .then(() => {
        if (!isStopped) timer = setTimeout(begin, round.pauseMs)
      })
  }
  begin()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
