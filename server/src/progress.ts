import { Interrupted } from './teardown.ts'

const width = 14
const slow = 1_500

/** One line per step of the start: what it is, how it ended, how long it took. */
export interface Progress {
  /** Runs a step; what `work` returns as `detail` is printed behind its name. */
  step<T>(name: string, work: () => Promise<T>, detail: (result: T) => string): Promise<T>
  note(line: string): void
}

export function printProgress(out: NodeJS.WriteStream): Progress {
  let open: string | undefined
  const line = (text: string) => {
    // On a terminal the line of a step under way is replaced; elsewhere every line stands.
    if (open !== undefined && out.isTTY) out.write('\r\u001b[2K')
    out.write(`${text}\n`)
    if (open !== undefined && out.isTTY) out.write(open)
  }
  return {
    note: (text) => line(`  ${text}`.trimEnd()),
    async step(name, work, detail) {
      const startedAt = performance.now()
      const label = name.padEnd(width)
      open = `… ${label}`
      if (out.isTTY) out.write(open)
      const reminder = setTimeout(() => out.isTTY || line(`… ${label}`), slow)
      const end = (mark: string, text: string) => {
        clearTimeout(reminder)
        if (out.isTTY) out.write('\r\u001b[2K')
        open = undefined
        if (mark !== '') line(`${mark} ${label}${text}`.trimEnd())
      }
      try {
        const result = await work()
        end('✓', `${detail(result)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
        return result
      } catch (error) {
        // Nothing has gone wrong with a step that was told to stop.
        end(error instanceof Interrupted ? '' : '✗', '')
        throw error
      }
    },
  }
}
