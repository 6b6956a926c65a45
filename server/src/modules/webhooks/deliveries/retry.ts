const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The pauses after each failed attempt; after the last, about a day later, a delivery is given up. */
const pauses = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  8 * hour,
]

/** From so many failures in a row on, a receiver counts as down: one delivery at a time tries whether it is back. */
export const downAfter = 10
const longestRest = 10 * minute
/** A receiver that has answered nothing well for so long is not called any more. */
const disabledAfter = 3 * day

/**
 * When to try again after `attempts` failed ones; undefined when it is given up. `chance` (0 to 1) spreads what failed
 * together, by up to a fifth either way.
 */
export function nextAttempt(attempts: number, now: Date, chance: number): Date | undefined {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : spread(now, pause, chance)
}

/** How long to leave a receiver alone after `failures` in a row; undefined while it may just have had a bad moment. */
export function restUntil(failures: number, now: Date, chance: number): Date | undefined {
  if (failures < downAfter) return undefined
  return spread(now, Math.min(longestRest, 5 * second * 2 ** (failures - downAfter)), chance)
}

export function isLost(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= disabledAfter
}

function spread(now: Date, pause: number, chance: number): Date {
  return new Date(now.getTime() + Math.round(pause * (0.8 + 0.4 * chance)))
}
