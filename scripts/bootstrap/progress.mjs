const width = 14

/** A step that did not succeed, in words for the person at the terminal. */
export class StepFailed extends Error {}

/**
 * Runs one step and prints one line for it when it has ended; `work` returns what to say about it.
 * `announced` steps take long, so they are named when they begin, too.
 * @template T
 * @param {string} name
 * @param {() => Promise<string>} work
 * @param {{ announced?: string }} [options]
 */
export async function step(name, work, { announced } = {}) {
  const startedAt = Date.now()
  const label = name.padEnd(width)
  if (announced) console.log(`… ${label}${announced}`)
  try {
    const said = await work()
    console.log(`✓ ${label}${said} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`)
  } catch (error) {
    console.log(`✗ ${label}`.trimEnd())
    throw error
  }
}
