import { ApiError } from '../../lib/api-error.ts'
import { errorWords, fieldErrorWords } from '../../lib/error-words.ts'
import { wordFor } from '../../lib/i18n.ts'
import type { RecordWords } from '../record-kind/words.ts'
import type { BulkResult } from './bulk-queries.ts'

type Problem = NonNullable<BulkResult['problem']>

/** Why a record was not changed, or not taken back: 「编码：与“P-1”重复」. */
export function problemWords(words: RecordWords, kind: string, { code, fields }: Problem): string {
  const own = wordFor(`bulk:reason.${code}`)
  if (own) return own
  const told = fields.map((field) => ({ ...field, params: field.params ?? {} }))
  const named = told
    .filter(({ path }) => path !== '')
    .map((field) => `${words.field(kind, field.path)}${wordFor('bulk:colon')}${fieldErrorWords(field, kind)}`)
  const isAboutFields = code === 'validation_failed' || code === 'conflict'
  if (isAboutFields && named.length > 0) return named.join(wordFor('bulk:semicolon'))
  return errorWords(new ApiError({ status: 409, code, fields: told }))
}
