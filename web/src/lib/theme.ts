import { createStore, useStore } from './store.ts'
import { cssVariables, darkPalette, lightPalette, type Palette } from './palette.ts'
import { readStored, writeStored } from './storage.ts'
import { useMediaQuery } from './viewport.ts'

export type ThemeChoice = 'light' | 'dark' | 'system'

const storageKey = 'fairway.theme'
const choice = createStore<ThemeChoice>(readStored<ThemeChoice>(storageKey) ?? 'system')

export function chooseTheme(next: ThemeChoice): void {
  writeStored(storageKey, next)
  choice.set(next)
}

export function useThemeChoice(): ThemeChoice {
  return useStore(choice)
}

export function useIsDark(): boolean {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const chosen = useThemeChoice()
  return chosen === 'system' ? systemIsDark : chosen === 'dark'
}

/** The colours in use, for charts and canvas; CSS reads the same ones as `var(--fw-…)`. */
export function usePalette(): Palette {
  return useIsDark() ? darkPalette : lightPalette
}

export function applyTheme(isDark: boolean): void {
  const root = document.documentElement
  root.dataset['theme'] = isDark ? 'dark' : 'light'
  root.style.colorScheme = isDark ? 'dark' : 'light'
  const palette = isDark ? darkPalette : lightPalette
  for (const [name, value] of Object.entries(cssVariables(palette))) root.style.setProperty(name, value)
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', palette.frame)
}
