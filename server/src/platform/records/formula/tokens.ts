import { createToken, Lexer } from 'chevrotain'

// Signs also as Chinese keyboards type them.
const Space = createToken({ name: 'Space', pattern: /[\s\u3000]+/, line_breaks: true, group: Lexer.SKIPPED })
export const Digits = createToken({ name: 'Digits', pattern: /[\d０-９]+(?:[.．][\d０-９]+)?|[.．][\d０-９]+/ })
export const Text = createToken({ name: 'Text', pattern: /"(?:[^"]|"")*"|“[^”]*”/, line_breaks: true })
export const Field = createToken({ name: 'Field', pattern: /[{｛][^{}｛｝]*[}｝]/, line_breaks: true })
export const Name = createToken({
  name: 'Name',
  // Without × and ÷, which stand among the letters.
  pattern:
    /[A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u4e00-\u9fff][A-Za-z0-9_.\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u4e00-\u9fff]*/,
})
export const Compare = createToken({ name: 'Compare', pattern: /<>|<=|>=|[=<>＝＜＞]|≤|≥|≠|!=/ })
export const Join = createToken({ name: 'Join', pattern: /[&＆]/ })
export const Sum = createToken({ name: 'Sum', pattern: /[-+＋－−]/ })
export const Product = createToken({ name: 'Product', pattern: /[*/×÷＊／]/ })
export const Percent = createToken({ name: 'Percent', pattern: /[%％]/ })
export const Open = createToken({ name: 'Open', pattern: /[(（]/ })
export const Close = createToken({ name: 'Close', pattern: /[)）]/ })
export const Comma = createToken({ name: 'Comma', pattern: /[,，;；]/ })

export const tokens = [Space, Digits, Text, Field, Name, Compare, Join, Sum, Product, Percent, Open, Close, Comma]

const meanings: Record<string, string> = {
  '＝': '=',
  '＜': '<',
  '＞': '>',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '!=': '<>',
  '＋': '+',
  '－': '-',
  '−': '-',
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
}

/** A sign as the tree has it. */
export function signOf(image: string): string {
  return meanings[image] ?? image
}
