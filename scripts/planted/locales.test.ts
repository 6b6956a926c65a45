import { expect, test } from 'vitest'
import { checkLocales } from '../checks/locales.ts'
import { broken, plant } from './plant.ts'

const texts = { title: '港口', ships_other: '{{count}} 艘', state: { open: '开放', closed: '关闭' } }
const english = {
  title: 'Port',
  ships_one: '1 ship',
  ships_other: '{{count}} ships',
  state: { open: 'Open', closed: 'Closed' },
}
const page = `
  import { useTranslation } from 'react-i18next'
  export const Page = ({ state }) => {
    const { t } = useTranslation('ports')
    return <h1 title={t('title')} className="Wide Page">{t('ships', { count: 2 })} · {t(\`state.\${state}\`)} — 12 ¥</h1>
  }`

interface Planted {
  zh?: object
  en?: object
  source?: string
}

const check = ({ zh = {}, en = {}, source = page }: Planted) =>
  broken(
    checkLocales(
      plant({
        'web/src/locales/zh-CN/ports.json': JSON.stringify({ ...texts, ...zh }),
        'web/src/locales/en/ports.json': JSON.stringify({ ...english, ...en }),
        'web/src/locales/zh-CN/errors.json': JSON.stringify({ internal: '出错了' }),
        'web/src/locales/en/errors.json': JSON.stringify({ internal: 'Something went wrong' }),
        'web/src/features/ports/page.tsx': page,
        'web/src/features/ports/other.tsx': source,
      }),
    ),
  )

const other = 'web/src/features/ports/other.tsx'

test('complete languages whose every text is shown pass', () => {
  expect(check({})).toEqual([])
})

test.for<[string, Planted, string]>([
  [
    'a text that only Chinese has',
    { zh: { state: { ...texts.state, full: '满' } } },
    'locales-complete: web/src/locales/en/ports.json: state.full',
  ],
  [
    'a text that only English has',
    { en: { state: { ...english.state, full: 'Full' } } },
    'locales-complete: web/src/locales/zh-CN/ports.json: state.full',
  ],
  [
    'an English plural without its singular',
    { zh: { docks_other: '{{count}}' }, en: { docks_other: '{{count}}' } },
    'locales-complete: web/src/locales/en/ports.json: docks_one',
  ],
  ['an empty text', { en: { title: ' ' } }, 'locales-not-empty: web/src/locales/en/ports.json: title'],
  [
    'different placeholders',
    { zh: { title: '{{name}}港' } },
    'locales-placeholders: web/src/locales/en/ports.json: title ({} / {name})',
  ],
  ['Chinese in English', { en: { title: '港口 Port' } }, 'locales-translated: web/src/locales/en/ports.json: title'],
  [
    'a text that nothing shows',
    { zh: { old: '旧' }, en: { old: 'Old' } },
    'locales-used: web/src/locales/zh-CN/ports.json: old',
  ],
  [
    'a key that does not exist',
    { source: page.replace(`t('title')`, `t('titel')`) },
    `locales-key-exists: ${other}:5: titel`,
  ],
  [
    'a key of another namespace',
    { source: page.replace(`t('title')`, `t('internal')`) },
    `locales-key-exists: ${other}:5: internal`,
  ],
  [
    'a template that fits no key',
    { source: page.replace('`state.', '`status.') },
    `locales-key-exists: ${other}:5: status.*`,
  ],
  [
    'a branch that does not exist',
    { source: page.replace(`t('title')`, `t(state === 'open' ? 'title' : 'shut')`) },
    `locales-key-exists: ${other}:5: shut`,
  ],
  [
    'Chinese between tags',
    { source: 'export const Page = () => <p>你好</p>' },
    `locales-only-words: ${other}:1: "你好"`,
  ],
  [
    'English between tags',
    { source: 'export const Page = () => <p>No ships yet</p>' },
    `locales-only-words: ${other}:1: "No ships yet"`,
  ],
  [
    'English in braces',
    { source: 'export const Page = () => <p>{"Ships"}</p>' },
    `locales-only-words: ${other}:1: "Ships"`,
  ],
  [
    'a spoken attribute',
    { source: 'export const Page = () => <img alt="A ship" />' },
    `locales-only-words: ${other}:1: "A ship"`,
  ],
  [
    'a spoken attribute in braces',
    { source: 'export const Page = ({ n }) => <img alt={`Ship ${n}`} />' },
    `locales-only-words: ${other}:1: "Ship *"`,
  ],
  [
    'a spoken property',
    { source: `export const columns = [{ title: 'Name', key: 'name' }]` },
    `locales-only-words: ${other}:1: "Name"`,
  ],
  ['Chinese anywhere', { source: `export const unit = '万'` }, `locales-only-words: ${other}:1: "万"`],
])('%s is found', ([, planted, expected]) => {
  expect(check(planted)).toContain(expected)
})
