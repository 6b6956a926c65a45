type Undo = () => Promise<void> | void

/** The start was told to stop half-way. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted.')
    this.name = 'Interrupted'
  }
}

/** What has been started, in order, so that it can be stopped in the opposite order: also when only half of it came up. */
export class Teardown {
  readonly #undo: Undo[] = []
  #running: Promise<void> | undefined

  /** Remembers how to stop something that has just started. When stopping has begun, stops it at once and throws. */
  async add(undo: Undo): Promise<void> {
    if (!this.#running) return void this.#undo.push(undo)
    await undo()
    throw new Interrupted()
  }

  get hasBegun(): boolean {
    return this.#running !== undefined
  }

  /** Stops everything, the newest first; one failure does not keep the rest running. Safe to call twice. */
  run(): Promise<void> {
    return (this.#running ??= this.#runOnce())
  }

  async #runOnce(): Promise<void> {
    const failures: unknown[] = []
    for (const undo of this.#undo.reverse()) {
      try {
        await undo()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything stopped cleanly.')
  }
}

/** Waits for `work`, but no longer than `milliseconds`; false when that was not enough. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timeout = Promise.withResolvers<false>()
  const timer = setTimeout(() => timeout.resolve(false), milliseconds)
  try {
    return await Promise.race([work.then(() => true), timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}
