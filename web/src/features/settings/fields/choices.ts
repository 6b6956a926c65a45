export interface Choice {
  value?: string
  label: string
  /** No longer offered. */
  isInactive?: boolean
}

/** A choice is kept by its value: a new one gets the first that is free. */
export function freeValue(choices: readonly Partial<Choice>[]): string {
  const taken = new Set(choices.map(({ value }) => value))
  for (let count = 1; ; count++) if (!taken.has(`option${count}`)) return `option${count}`
}

export function withValues(choices: readonly Choice[]) {
  const whole: (Choice & { value: string })[] = []
  for (const { value, label, isInactive } of choices)
    whole.push({ value: value ?? freeValue([...choices, ...whole]), label, ...(isInactive ? { isInactive } : {}) })
  return whole
}
