const shortestTail = 4
const longestTail = 8

/** The telephone numbers in a field, digits only; a Chinese number also without its country code. */
export function phonesIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\d+\-().\s]+/)
    .map((part) => part.replaceAll(/\D/g, ''))
    .filter(Boolean)
    .map((digits) => (/^(00)?86\d{10,}$/.test(digits) ? digits.replace(/^(00)?86/, '') : digits))
}

export function tailsOf(digits: string): string[] {
  const tails: string[] = []
  for (let length = shortestTail; length <= longestTail && length <= digits.length; length++)
    tails.push(digits.slice(-length))
  return tails
}
