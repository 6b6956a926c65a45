interface Offered {
  key: string
  label: string
}

/** The field that somebody probably means who wrote its name, or part of either, where a formula has the key. */
export function meantField(written: string, fields: readonly Offered[]): string | undefined {
  const wanted = plain(written)
  if (wanted === '') return undefined
  const named = fields.filter(({ key, label }) =>
    [label, key, key.replace(/^custom\./, '')].some((word) => plain(word) === wanted),
  )
  const alike = named.length > 0 ? named : fields.filter(({ label }) => plain(label).includes(wanted))
  return alike.length === 1 ? alike[0]!.key : undefined
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
}
