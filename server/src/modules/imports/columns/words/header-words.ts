/** For each field of a kind, what files in Chinese and English call it, as `name|other name`. Compared without case, spaces and marks. */
export type HeaderWords = Readonly<Record<string, readonly string[]>>

/** The single words of such lists. */
export function eachWord(lists: readonly string[] | undefined): string[] {
  return (lists ?? []).flatMap((list) => list.split('|'))
}
