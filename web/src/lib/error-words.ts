import { isApiError, type FieldError } from './api-error.ts'
import { wordFor } from './i18n.ts'

/** What went wrong, as a sentence for the person who did it. */
export function errorWords(error: unknown): string {
  const code = isApiError(error) ? error.code : 'page_fault'
  const params = isApiError(error) ? { seconds: error.retryAfterSeconds ?? 60 } : {}
  return (
    wordFor(`errors:${code}`, params) ?? wordFor(`errors:auth.${code}`, params) ?? wordFor('errors:internal') ?? code
  )
}

/** What is wrong with one field. A kind may have its own words (`errors:payment.too_large`), also for one field (`errors:contract.amount.too_small`). */
export function fieldErrorWords(field: FieldError, kind?: string): string {
  const [own] = field.path.split('.')
  const special = kind
    ? (wordFor(`errors:${kind}.${own}.${field.code}`, field.params) ??
      wordFor(`errors:${kind}.${field.code}`, field.params))
    : undefined
  return special ?? wordFor(`errors:field.${field.code}`, field.params) ?? wordFor('errors:field.invalid') ?? field.code
}
