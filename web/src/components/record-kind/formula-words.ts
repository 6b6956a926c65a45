const reference = /[{｛]([^{}｛｝]*)[}｝]/g

/** A piece of a formula from `from` on; a field has the key that stands between its braces. */
export interface FormulaPiece {
  from: number
  text: string
  key?: string
}

/** A formula in pieces, so that the fields in it can be shown by name. */
export function piecesOf(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = []
  let at = 0
  for (const found of formula.matchAll(reference)) {
    if (found.index > at) pieces.push({ from: at, text: formula.slice(at, found.index) })
    pieces.push({ from: found.index, text: found[0], key: found[1]!.trim() })
    at = found.index + found[0].length
  }
  if (at < formula.length) pieces.push({ from: at, text: formula.slice(at) })
  return pieces
}

/** A formula as one reads it: 「预算 × 折扣」 instead of {custom.budget} × {custom.discount}. */
export function formulaInWords(formula: string, nameOf: (key: string) => string): string {
  return piecesOf(formula)
    .map(({ text, key }) => (key === undefined ? text : nameOf(key)))
    .join('')
}
