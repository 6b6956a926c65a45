/**
 * Where a stored address leads; undefined for what is none. Records may have kept texts from before addresses were checked:
 * a link to https://javascript:… would promise what it does not hold.
 */
export function webHref(text: string): string | undefined {
  const plain = text.trim()
  if (/^https?:\/\//i.test(plain)) return URL.canParse(plain) ? plain : undefined
  const whole = `https://${plain}`
  return URL.canParse(whole) && /[^.]\.[^.]/.test(new URL(whole).hostname) ? whole : undefined
}

/** What a phone dials; undefined where there is nothing to dial. Of several numbers the first, and no extension. */
export function phoneHref(text: string): string | undefined {
  const [first = ''] = text.normalize('NFKC').split(/[/,;、，；]|ext|x|转|轉|分机|分機/i)
  // Masked, it would be somebody else's.
  if (first.includes('*')) return undefined
  const digits = first.replace(/[^\d+]/g, '')
  return digits.replace(/\D/g, '').length >= 3 ? `tel:${digits}` : undefined
}
