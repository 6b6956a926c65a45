/** Where in a condition something is typed: its value or the start of a span, or the end of a span. */
export type End = 0 | 1

/** What is typed into a condition and is no value of its field. */
export type Unreadable = Readonly<Partial<Record<End, string>>>

/** The same object where nothing is new; undefined where all can be read. */
export function unreadableWith(known: Unreadable | undefined, end: End, typed: string | null): Unreadable | undefined {
  if ((known?.[end] ?? null) === typed) return known
  const { [end]: _, ...others } = known ?? {}
  const all = typed === null ? others : { ...others, [end]: typed }
  return Object.keys(all).length > 0 ? all : undefined
}
