interface Log {
  error(fields: object, message: string): void
}

/** Work that comes around again and again in every worker process: it finds by itself what there is to do, if anything. */
export interface Round<D = unknown> {
  name: string
  /** The pause between the end of one round and the beginning of the next, in milliseconds. */
  pauseMs: number
  /** Ends at its next step when it is told to stop; the next process goes on there. */
  run(deps: D, stopping: AbortSignal): Promise<void>
}

export interface Rounds {
  /** Tells those that run to end, waits for it, and begins no other. */
  stop(): Promise<void>
}

/** Starts all rounds at once. One that fails is told to the log and comes around again. */
export function startRounds<D>(rounds: readonly Round<D>[], deps: D, log: Log): Rounds {
  const stops = rounds.map((round) => startRound(round, deps, log))
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

function startRound<D>(round: Round<D>, deps: D, log: Log): () => Promise<void> {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const begin = () => {
    running = round
      .run(deps, stopping.signal)
      .catch((error: unknown) => log.error({ err: error, round: round.name }, 'a round failed; it comes around again'))
      .then(() => {
        if (!stopping.signal.aborted) timer = setTimeout(begin, round.pauseMs)
      })
  }
  begin()
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    await running
  }
}
