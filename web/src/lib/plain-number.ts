/**
 * A number as it is typed: with a Chinese keyboard's wide digits, grouped, with its unit. What is no number stays none, so
 * that nobody's 1万 becomes a 1.
 */
export function plainNumber(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').replaceAll('。', '.').replace(/[,\s]/g, '').replace(/%$/, '')
}
