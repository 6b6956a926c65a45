import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { en } from '../locales/en.ts'
import { zhCN } from '../locales/zh-CN.ts'
import { ApiError } from './api-error.ts'
import { errorWords } from './error-words.ts'

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en, 'zh-CN': zhCN }, interpolation: { escapeValue: false } })
})

it.each([
  ['en', 'the customer “Acme”'],
  ['zh-CN', '客户“Acme”'],
])('names a kind within a sentence as words within one are written: %s', async (language, words) => {
  await i18next.changeLanguage(language)
  const fields = [{ path: '', code: 'in_recycle_bin', params: { kind: 'customer', name: 'Acme' } }]
  expect(errorWords(new ApiError({ status: 409, code: 'not_restorable', fields }))).toContain(words)
})

it('names several at the beginning of one as a beginning is written', async () => {
  await i18next.changeLanguage('en')
  const fields = [{ path: '', code: 'in_use', params: { kind: 'contract', count: 2 } }]
  expect(errorWords(new ApiError({ status: 409, code: 'deletion_refused', fields }))).toContain(
    'Contracts still in use: 2',
  )
})
