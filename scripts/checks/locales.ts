import { compareLanguages, readTexts, withoutPlural, type Texts } from './locale-files.ts'
import { readUses, type KeyUse } from './locale-uses.ts'
import type { Finding, Outcome } from './report.ts'
import { filesOf, isGenerated, isTest, read } from './tree.ts'

/**
 * Keys that come from the server's data (field names, options, error codes): no source names them one by one.
 * The namespaces `fields` and `options` are compared with the server's descriptors by check-labels.ts.
 */
const fromData = /^(fields|options|errors|kinds):|^timeline:(kind|field)\./

/** Every text a person reads stands in a locale file, in both languages, and every text there is shown somewhere. */
export function checkLocales(root: string): Outcome {
  const texts = { 'zh-CN': readTexts(root, 'zh-CN'), en: readTexts(root, 'en') }
  const sources = filesOf(root, ['web/src/**/*.{ts,tsx}']).filter(
    (path) => !isTest(path) && !isGenerated(path) && !path.startsWith('web/src/locales/'),
  )
  const keys = new Set([...texts['zh-CN'].keys()].flatMap((key) => [key, withoutPlural(key)]))
  const findings: Finding[] = compareLanguages(texts)
  const used = new Set<string>()
  for (const path of sources) {
    const { uses, literals } = readUses(path, read(root, path))
    for (const use of uses) {
      const matches = keysOf(use, keys)
      matches.forEach((key) => used.add(key))
      if (use.isCall && matches.length === 0) findings.push({ file: `${path}:${use.line}: ${use.key}`, ...missing })
    }
    for (const { line, text } of literals)
      findings.push({ file: `${path}:${line}: ${JSON.stringify(text.slice(0, 60))}`, ...literal })
  }
  findings.push(...unused(texts['zh-CN'], used))
  return { findings, seen: `${texts['zh-CN'].size} texts, ${sources.length} files` }
}

const missing = {
  rule: 'locales-key-exists',
  why: 'No locale file has this key, so people would read the key itself.',
  fix: 'Add the text to web/src/locales/zh-CN and en, or correct the key and the namespaces in useTranslation().',
}
const literal = {
  rule: 'locales-only-words',
  why: 'A text in the source cannot be translated.',
  fix: 'Move it to web/src/locales/zh-CN and en and show it by t().',
}

function keysOf({ key, isCall, namespaces }: KeyUse, keys: ReadonlySet<string>): string[] {
  const candidates = key.includes(':') ? [key] : (isCall ? namespaces : ['*']).map((namespace) => `${namespace}:${key}`)
  return candidates.flatMap((candidate) => {
    if (!candidate.includes('*')) return keys.has(candidate) ? [candidate] : []
    // A template without a word of its own, such as `${a}.${b}`, names nothing.
    if (!/[a-z]/i.test(key.replace(/^[^:]*:/, '').replaceAll('*', ''))) return isCall ? [candidate] : []
    const pattern = new RegExp(`^${candidate.split('*').map(RegExp.escape).join('.+')}$`)
    return [...keys].filter((known) => pattern.test(known))
  })
}

function unused(texts: Texts, used: ReadonlySet<string>): Finding[] {
  return [...texts.keys()]
    .filter((key) => !used.has(key) && !used.has(withoutPlural(key)) && !fromData.test(key))
    .map((key) => ({
      file: `web/src/locales/zh-CN/${key.split(':')[0]}.json: ${key.split(':')[1]}`,
      rule: 'locales-used',
      why: 'No source names this text, so translators work for nobody.',
      fix: 'Remove it from both languages, or name its key in the source as a string or a template with its fixed start.',
    }))
}
