import type { Ctx } from '../../platform/context.ts'
import type { Cast } from './cast.ts'

const dayMs = 86_400_000

/** One thing that one person does at one moment. Scenes that follow from it are added while it plays. */
interface Scene {
  at: Date
  by: string
  play: (ctx: Ctx) => Promise<unknown>
}

/** What happens over the year, played in the order of time, so that numbers and histories come out as they would have. */
export class Scenes {
  readonly #waiting: Scene[] = []
  readonly #until: Date

  constructor(until: Date) {
    this.#until = until
  }

  /** A scene later than today is left out: that part of the story has not happened yet. */
  add(at: Date, by: string, play: (ctx: Ctx) => Promise<unknown>): void {
    if (at < this.#until) this.#waiting.push({ at, by, play })
  }

  async play(cast: Cast): Promise<number> {
    let played = 0
    while (this.#waiting.length > 0) {
      const next = this.#waiting.reduce(
        (first, scene, index) => (scene.at < this.#waiting[first]!.at ? index : first),
        0,
      )
      const [scene] = this.#waiting.splice(next, 1)
      await scene!.play(cast.as(scene!.by, scene!.at))
      played++
    }
    return played
  }
}

/** A moment in working hours (09:00–18:00 in Shanghai) `days` after another one, never on a Sunday. */
export function later(from: Date, days: number, hour: number): Date {
  const moved = new Date(from.getTime() + days * dayMs)
  moved.setUTCHours(1 + (hour % 9), (hour * 17) % 60, 0, 0)
  return moved.getUTCDay() === 0 ? new Date(moved.getTime() + dayMs) : moved
}

/** The calendar day of a moment in Shanghai, as YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
