import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { en } from '../locales/en.ts'
import { zhCN } from '../locales/zh-CN.ts'
import { ApiError } from './api-error.ts'
import { errorWords, fieldErrorWords } from './error-words.ts'

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

it('says of an address of mail what a whole one looks like', async () => {
  await i18next.changeLanguage('zh-CN')
  const email = { path: 'email', code: 'invalid_format', params: { format: 'email' } }
  expect([fieldErrorWords(email), fieldErrorWords({ ...email, params: {} })]).toEqual([
    '请填写完整的邮箱，例如 name@example.com',
    '格式不对',
  ])
})
