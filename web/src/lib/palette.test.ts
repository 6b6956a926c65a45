import { describe, expect, test } from 'vitest'
import { darkPalette, lightPalette, type Palette } from './palette.ts'

/** Relative luminance of #rrggbb: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['frame', 'surface', 'raised', 'fill'] as const
const words = ['text', 'textSecondary', 'textTertiary', 'link', 'danger', 'teal', 'amber', 'success'] as const
const tinted = ['primary', 'teal', 'amber', 'success', 'warning', 'danger'] as const

describe.each<[string, Palette]>([
  ['light', lightPalette],
  ['dark', darkPalette],
])('%s theme', (_, palette) => {
  test.each(words)('%s can be read on every ground', (word) => {
    for (const ground of grounds) expect(contrast(palette[word], palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
  })

  test.each(tinted)('%s can be read on its own tint', (tone) => {
    expect(contrast(palette[tone], palette[`${tone}Tint`])).toBeGreaterThanOrEqual(4.5)
  })

  test('a box to tick can be seen on every ground', () => {
    for (const ground of ['surface', 'raised'] as const)
      expect(contrast(palette.control, palette[ground]), ground).toBeGreaterThanOrEqual(3)
  })

  test('the words of a primary button can be read', () => {
    expect(contrast(palette.onPrimary, palette.primary)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.onPrimary, palette.primaryHover)).toBeGreaterThanOrEqual(4.5)
  })
})
