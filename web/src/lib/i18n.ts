import dayjs from 'dayjs'
import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chosenLanguage, languageState, matchLanguage, rememberLanguage, type Language } from './language.ts'

/** Words for labels that are put together at run time, such as `errors:field.too_long`. */
export interface Words {
  (key: string, params?: Record<string, unknown>): string
}

const loaders: Record<Language, () => Promise<LanguagePack>> = {
  'zh-CN': async () => {
    const [words, antd] = await Promise.all([
      import('../locales/zh-CN.ts'),
      import('antd/locale/zh_CN'),
      import('dayjs/locale/zh-cn'),
    ])
    return { resources: words.zhCN, antd: antd.default, dayjs: 'zh-cn' }
  },
  en: async () => {
    const [words, antd] = await Promise.all([import('../locales/en.ts'), import('antd/locale/en_US')])
    return { resources: words.en, antd: antd.default, dayjs: 'en' }
  },
}

interface LanguagePack {
  resources: Record<string, object>
  antd: typeof import('antd/locale/zh_CN').default
  dayjs: string
}

/** Loads the first language. The app renders only after this, so that no key is ever shown. */
export async function startI18n(): Promise<I18n> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await showLanguage(languageState.get().language)
  return i18next
}

/** The person's own choice: remembered on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language)
  await showLanguage(language)
}

/** The organization's language, for those who never chose one. */
export async function followOrganizationLanguage(locale: string): Promise<void> {
  const language = matchLanguage(locale)
  if (language && !chosenLanguage() && language !== languageState.get().language) await showLanguage(language)
}

async function showLanguage(language: Language): Promise<void> {
  const pack = await loaders[language]()
  for (const [namespace, words] of Object.entries(pack.resources)) i18next.addResourceBundle(language, namespace, words)
  dayjs.locale(pack.dayjs)
  await i18next.changeLanguage(language)
  languageState.set({ language, antd: pack.antd })
  document.documentElement.lang = language
}

/**
 * The translation of a key built from data (`fields:customer.name`). Undefined when there is none,
 * so that the caller can fall back to what the data itself says.
 */
export function wordFor(key: string, params: Record<string, unknown> = {}): string | undefined {
  return i18next.exists(key, params) ? (i18next.t as unknown as Words)(key, params) : undefined
}

/** A name as it stands within a sentence: customer. Chinese has but one way to write it. */
export function inText(word: string): string {
  return languageState.get().language === 'en' ? word.charAt(0).toLowerCase() + word.slice(1) : word
}
