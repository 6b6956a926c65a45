/** For each field of a kind, what files in Chinese and English call it. Compared without case, spaces and marks. */
export type HeaderWords = Readonly<Record<string, readonly string[]>>
