/** The colours of one theme. Text pairs meet WCAG AA (4.5:1) on every surface they are used on. */
export interface Palette {
  /** The frame around the sheet: navigation and top bar. */
  frame: string
  surface: string
  raised: string
  /** Quiet fills: table heads, hovered rows, code. */
  fill: string
  fillHover: string
  border: string
  divider: string
  /** The edge of a box to tick: without it there is nothing to see, so it stands out 3:1. */
  control: string
  text: string
  textSecondary: string
  textTertiary: string
  primary: string
  primaryHover: string
  primaryActive: string
  /** Text on a primary button. */
  onPrimary: string
  primaryTint: string
  link: string
  teal: string
  tealTint: string
  amber: string
  amberTint: string
  success: string
  successTint: string
  warning: string
  warningTint: string
  danger: string
  dangerTint: string
  shadow: string
  shadowRaised: string
}

export const lightPalette: Palette = {
  frame: '#eef3f6',
  surface: '#ffffff',
  raised: '#ffffff',
  fill: '#f4f7f9',
  fillHover: '#e9eff3',
  border: '#d3dde4',
  divider: '#e6ecf0',
  control: '#84939f',
  text: '#14222e',
  textSecondary: '#465766',
  textTertiary: '#5f707d',
  primary: '#0e5a8a',
  primaryHover: '#1670a8',
  primaryActive: '#0a466d',
  onPrimary: '#ffffff',
  primaryTint: '#e4f0f8',
  link: '#0e5a8a',
  teal: '#0b736b',
  tealTint: '#e0f3f0',
  amber: '#95560a',
  amberTint: '#fdf1de',
  success: '#1a7347',
  successTint: '#e4f4eb',
  warning: '#95560a',
  warningTint: '#fdf1de',
  danger: '#b92d3b',
  dangerTint: '#fceaec',
  shadow: '0 1px 2px rgba(16, 42, 62, 0.05), 0 1px 6px rgba(16, 42, 62, 0.04)',
  shadowRaised: '0 6px 24px rgba(16, 42, 62, 0.14), 0 1px 4px rgba(16, 42, 62, 0.08)',
}

export const darkPalette: Palette = {
  frame: '#0b141b',
  surface: '#121d26',
  raised: '#1a2833',
  fill: '#17242e',
  fillHover: '#20303c',
  border: '#2f414f',
  divider: '#22323e',
  control: '#5f7383',
  text: '#e4ecf2',
  textSecondary: '#abbac6',
  textTertiary: '#8fa1af',
  primary: '#4aa3da',
  primaryHover: '#6bb7e5',
  primaryActive: '#3a8dc2',
  onPrimary: '#05151f',
  primaryTint: '#15344a',
  link: '#71bbe8',
  teal: '#4cc0b4',
  tealTint: '#11363a',
  amber: '#e6b062',
  amberTint: '#3a2d17',
  success: '#5cc28d',
  successTint: '#143527',
  warning: '#e6b062',
  warningTint: '#3a2d17',
  danger: '#f08a92',
  dangerTint: '#40212a',
  shadow: '0 1px 2px rgba(0, 0, 0, 0.3)',
  shadowRaised: '0 8px 28px rgba(0, 0, 0, 0.5), 0 1px 4px rgba(0, 0, 0, 0.4)',
}

/** `textSecondary` → `--fw-text-secondary`. */
export function cssVariables(palette: Palette): Record<string, string> {
  const entries = Object.entries(palette).map(([name, value]) => [
    `--fw-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value as string,
  ])
  return Object.fromEntries(entries) as Record<string, string>
}
