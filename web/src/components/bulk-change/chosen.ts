/** Which records a bulk change is for, and how many those are as far as is known. */
export interface Chosen {
  count: number
  /** There may be more: the list has not counted to the end. */
  isAtLeast: boolean
  selection: {
    records?: { id: string; version: number }[]
    query?: { filter?: string; q?: string }
  }
}
