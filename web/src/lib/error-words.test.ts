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

it.each([
  ['en', ['Colleagues in it: 3.', 'Customers of it in the recycle bin, which a merger takes along: 2.']],
  ['zh-CN', ['还有 3 个同事。', '回收站里还有 2 条客户，并入其他部门时会一起转过去。']],
])('says what is in a department that cannot be deleted, in the recycle bin too: %s', async (language, words) => {
  await i18next.changeLanguage(language)
  const fields = [
    { path: '', code: 'in_use', params: { kind: 'user', count: 3 } },
    { path: '', code: 'in_use_in_bin', params: { kind: 'customer', count: 2 } },
  ]
  const said = errorWords(new ApiError({ status: 409, code: 'department_not_empty', fields }))
  for (const word of words) expect(said).toContain(word)
})

it('says of an address of mail what a whole one looks like', async () => {
  await i18next.changeLanguage('zh-CN')
  const email = { path: 'email', code: 'invalid_format', params: { format: 'email' } }
  expect([fieldErrorWords(email), fieldErrorWords({ ...email, params: {} })]).toEqual([
    '请填写完整的邮箱，例如 name@example.com',
    '格式不对',
  ])
})
