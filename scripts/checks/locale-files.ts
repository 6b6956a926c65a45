import type { Finding } from './report.ts'
import { filesOf, read } from './tree.ts'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** Every text by `namespace:key.path`, plural endings included. */
export type Texts = Map<string, string>

const folder = 'web/src/locales'
const plural = /_(zero|one|two|few|many|other)$/
/** Which plural forms a language has; Chinese has one. */
const forms: Record<Language, string[]> = { 'zh-CN': ['other'], en: ['one', 'other'] }

export const withoutPlural = (key: string) => key.replace(plural, '')

export function readTexts(root: string, language: Language): Texts {
  const texts: Texts = new Map()
  for (const path of filesOf(root, [`${folder}/${language}/*.json`])) {
    const namespace = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
    flatten(JSON.parse(read(root, path)), `${namespace}:`, texts)
  }
  return texts
}

function flatten(value: unknown, key: string, into: Texts): void {
  if (typeof value !== 'object' || value === null) into.set(key, String(value))
  else
    for (const [name, inner] of Object.entries(value))
      flatten(inner, key.endsWith(':') ? key + name : `${key}.${name}`, into)
}

/** Both languages say the same things: the same keys, the same placeholders, nothing empty, nothing left untranslated. */
export function compareLanguages(texts: Record<Language, Texts>): Finding[] {
  return languages.flatMap((language) => {
    const other = texts[language === 'en' ? 'zh-CN' : 'en']
    return [...missingFrom(texts[language], other, language), ...wrongTexts(texts[language], other, language)]
  })
}

const fileOf = (language: Language, key: string) =>
  `${folder}/${language}/${key.split(':')[0]}.json: ${key.split(':')[1]}`

function missingFrom(mine: Texts, other: Texts, language: Language): Finding[] {
  const wanted = new Set<string>()
  for (const key of other.keys()) {
    if (plural.test(key)) forms[language].forEach((form) => wanted.add(`${withoutPlural(key)}_${form}`))
    else wanted.add(key)
  }
  return [...wanted]
    .filter((key) => !mine.has(key))
    .map((key) => ({
      file: fileOf(language, key),
      rule: 'locales-complete',
      why: 'The other language has this text; whoever reads this one would see the bare key.',
      fix: 'Translate it (plurals: `_other` in Chinese, `_one` and `_other` in English), or remove it from both.',
    }))
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/{{-?\s*([\w.]+)/g)].map((match) => match[1]!))].sort().join(', ')

function wrongTexts(mine: Texts, other: Texts, language: Language): Finding[] {
  const found: Finding[] = []
  for (const [key, text] of mine) {
    const counterpart = other.get(key) ?? other.get(`${withoutPlural(key)}_other`)
    const file = fileOf(language, key)
    if (text.trim() === '') {
      found.push({
        file,
        rule: 'locales-not-empty',
        why: 'An empty text shows nothing at all.',
        fix: 'Write the text, or remove the key from both languages.',
      })
    }
    // "1 customer" need not say {{count}}.
    if (
      language === 'en' &&
      counterpart !== undefined &&
      !key.endsWith('_one') &&
      placeholders(text) !== placeholders(counterpart)
    ) {
      const why = 'The two languages fill in different values, so one of them loses something or shows braces.'
      found.push({
        file: `${file} ({${placeholders(text)}} / {${placeholders(counterpart)}})`,
        rule: 'locales-placeholders',
        why,
        fix: 'Use the same {{placeholders}} in both.',
      })
    }
    if (language === 'en' && /\p{Script=Han}/u.test(text) && text !== counterpart) {
      found.push({
        file,
        rule: 'locales-translated',
        why: 'An English text with Chinese characters in it.',
        fix: 'Translate it. A name that stays as it is must be the same text in both files.',
      })
    }
  }
  return found
}
