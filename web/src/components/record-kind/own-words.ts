interface OwnWords {
  label: string
  hint: string | null
  choices?: readonly { value: string; label: string }[]
}

/** What the organization calls the fields it made itself, as GET /fields told it last: no locale file knows them. */
const known = new Map<string, OwnWords>()

export function rememberOwnFields(kind: string, fields: readonly { key: string; custom?: OwnWords }[]): void {
  for (const { key, custom } of fields) if (custom) known.set(`${kind}.${key}`, custom)
}

export function ownWords(kind: string, key: string): OwnWords | undefined {
  return known.get(`${kind}.${key}`)
}
