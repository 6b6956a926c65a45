import type { Palette } from '../../lib/palette.ts'

/** Axes and tooltips in the colours of the theme. */
export function chartStyle(palette: Palette) {
  return {
    text: { color: palette.textSecondary, fontSize: 12 },
    quiet: { color: palette.textTertiary, fontSize: 12 },
    line: { lineStyle: { color: palette.border } },
    grid: { lineStyle: { color: palette.divider } },
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.border,
      textStyle: { color: palette.text, fontSize: 13 },
      extraCssText: `box-shadow: ${palette.shadowRaised}; border-radius: 8px;`,
    },
  }
}
