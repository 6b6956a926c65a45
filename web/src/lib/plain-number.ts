/** How many places the point moves to the right. */
const units: Record<string, number> = { 千: 3, 万: 4, 萬: 4, 百万: 6, 千万: 7, 亿: 8, 億: 8 }

/**
 * A number as it is typed: with a Chinese keyboard's wide digits, grouped, with its unit; 1.5万 is 15000, digit by digit.
 * What is no number stays as it is.
 */
export function plainNumber(text: string | undefined): string {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/[,\s]/g, '')
    .replace(/^¥|[%元]$/g, '')
  const [, number = '', unit = ''] = /^(.+?)(百万|千万|[千万萬亿億])$/.exec(plain) ?? []
  return isPlainNumber(number) ? shifted(number, units[unit] ?? 0) : plain
}

/** Whether what `plainNumber` made of it is a number. */
export function isPlainNumber(plain: string): boolean {
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)
}

function shifted(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.')
  const moved = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1')
  const rest = fraction.slice(places)
  return rest ? `${moved}.${rest}` : moved
}
