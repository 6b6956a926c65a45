const cjk = '\\u2e80-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'
const spaceBesideCjk = new RegExp(`(?<=[${cjk}])\\s+|\\s+(?=[${cjk}])`, 'gu')

/**
 * What two spellings of one name have in common: width, case, quotes, dashes, brackets, stray spaces and a final mark
 * don't distinguish names. Spaces between Latin words do: "GTX Pro" is not "GTXPro".
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[【〔〖]/g, '[')
    .replace(/[】〕〗]/g, ']')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(spaceBesideCjk, '')
    .replace(/\s*([-&/+.,'()[\]])\s*/g, '$1')
    .replace(/[.,;。、]+$/, '')
}

/** Only letters and digits, for comparing names that differ in spaces and marks. */
export function bareName(name: string): string {
  return normaliseName(name).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Column headers and option labels: marks, spaces and underscores say nothing, nor does what stands in brackets behind. */
export function normaliseLabel(label: string): string {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  const withoutHint = bare(label.normalize('NFKC').replace(/[([【{].*?[)\]】}]/gu, ''))
  return withoutHint === '' ? bare(label) : withoutHint
}
