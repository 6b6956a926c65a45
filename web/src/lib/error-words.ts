import { isApiError, type FieldError } from './api-error.ts'
import { inText, wordFor } from './i18n.ts'

/** What went wrong, as a sentence for the person who did it. */
export function errorWords(error: unknown): string {
  const code = isApiError(error) ? error.code : 'page_fault'
  const params = isApiError(error) ? { seconds: error.retryAfterSeconds ?? 60 } : {}
  const sentence =
    wordFor(`errors:${code}`, params) ?? wordFor(`errors:auth.${code}`, params) ?? wordFor('errors:internal') ?? code
  if (!isApiError(error) || !told.has(code)) return sentence
  return [sentence, ...error.fields.flatMap((field) => obstacleWords(code, field))].join(
    sentence.endsWith('。') ? '' : ' ',
  )
}

/** Refusals whose reasons are other records, which belong to no field of a form. */
const told = new Set([
  'deletion_refused',
  'not_restorable',
  'purge_refused',
  'part_of_deletion',
  'department_not_empty',
])

/** 它还有 2 条合同。 A refusal may have its own words (`errors:obstacle.department_not_empty.in_use`). */
function obstacleWords(refusal: string, { code, params }: FieldError): string[] {
  const kind = typeof params['kind'] === 'string' ? params['kind'] : ''
  const isUnnamed = (code === 'in_recycle_bin' || code === 'not_unique') && !params['name']
  const isOne = params['count'] === undefined
  const named = wordFor(`kinds:${kind}.${isOne ? 'one' : 'many'}`) ?? kind
  // How many there are begins a sentence; the one that is meant stands within it.
  const given = { ...params, kind: isOne ? inText(named) : named }
  const word =
    wordFor(`errors:obstacle.${refusal}.${code}`, given) ??
    wordFor(`errors:obstacle.${isUnnamed ? `${code}_unnamed` : code}`, given)
  return word ? [word] : []
}

/** What is told of another record depends on how much of it the reader may see; an address of mail has an example. */
function wordedAs({ code, params }: FieldError): string {
  if (code === 'invalid_format' && params['format'] === 'email') return 'invalid_email'
  if (code !== 'not_unique') return code
  const { name, fields } = params
  return `${code}${Array.isArray(fields) && fields.length > 1 ? '_together' : ''}${name ? '' : '_unnamed'}`
}

/** What is wrong with one field. A kind may have its own words (`errors:payment.too_large`), also for one field (`errors:contract.amount.too_small`). */
export function fieldErrorWords(field: FieldError, kind?: string): string {
  const [own] = field.path.split('.')
  const special = kind
    ? (wordFor(`errors:${kind}.${own}.${field.code}`, field.params) ??
      wordFor(`errors:${kind}.${field.code}`, field.params))
    : undefined
  return (
    special ?? wordFor(`errors:field.${wordedAs(field)}`, field.params) ?? wordFor('errors:field.invalid') ?? field.code
  )
}
