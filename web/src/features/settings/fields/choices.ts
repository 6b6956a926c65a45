export interface Choice {
  value?: string
  label: string
  /** No longer offered. */
  isInactive?: boolean
}

/** A choice is kept by its value: new ones get the first that is free. */
export function withValues(choices: readonly Choice[]) {
  const taken = new Set(choices.flatMap(({ value }) => value ?? []))
  let count = 0
  return choices.map(({ value, label, isInactive }) => {
    let free = value
    while (free === undefined) {
      const candidate = `option${++count}`
      if (!taken.has(candidate)) free = candidate
    }
    taken.add(free)
    return { value: free, label, ...(isInactive ? { isInactive } : {}) }
  })
}
