import type { Locale } from 'antd/es/locale/index.js'
import { createStore, useStore } from './store.ts'
import { readStored, writeStored } from './storage.ts'

export type Language = 'zh-CN' | 'en'
export const languages: readonly Language[] = ['zh-CN', 'en']

const storageKey = 'fairway.language'

interface LanguageState {
  language: Language
  antd: Locale | undefined
}

export const languageState = createStore<LanguageState>({ language: firstLanguage(), antd: undefined })

/** What this person chose on this device, if ever. */
export function chosenLanguage(): Language | undefined {
  const stored = readStored<string>(storageKey)
  return languages.find((language) => language === stored)
}

export function rememberLanguage(language: Language): void {
  writeStored(storageKey, language)
}

/** Chosen on this device, else the browser's first language that we speak, else Chinese. */
function firstLanguage(): Language {
  return chosenLanguage() ?? navigator.languages.map(matchLanguage).find((match) => match !== undefined) ?? 'zh-CN'
}

export function matchLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  if (primary === 'zh') return 'zh-CN'
  return primary === 'en' ? 'en' : undefined
}

export function useLanguage(): Language {
  return useStore(languageState).language
}

export function useAntdLocale(): Locale | undefined {
  return useStore(languageState).antd
}
