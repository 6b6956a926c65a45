import { wordFor } from '../../lib/i18n.ts'
import type { Format } from '../../lib/format.ts'
import { isNamed } from '../record-kind/record.ts'
import type { RecordWords } from '../record-kind/words.ts'
import { isTerms, termsWords } from '../record-team/terms.ts'
import { eventOf, kindOf, type Activity } from './activity.ts'

/** Their sentences end with the kind, and its name follows; after all others the record is named apart. */
const endsWithKind = new Set(['created', 'updated', 'deleted', 'restored', 'purged', 'reopened', 'completed', 'other'])

/** What stands between the sentence and the record that it is about. */
export function aboutSeparator(activity: Activity): string {
  return endsWithKind.has(eventOf(activity)) ? ' ' : ' · '
}

/** What was done, after the name of who did it. A kind's own sentence comes before the one that all kinds share. */
export function sentenceOf(activity: Activity, words: RecordWords, format: Format): string {
  const kind = kindOf(activity)
  const event = eventOf(activity)
  const params = sentenceParams(activity, words, format)
  return (
    ownSentence(activity, params) ??
    (params['amount'] === '' ? wordFor(`timeline:event.${kind}.${event}WithoutAmount`, params) : undefined) ??
    wordFor(`timeline:event.${kind}.${event}`, params) ??
    wordFor(`timeline:event.any.${event}`, params) ??
    wordFor('timeline:event.any.other', params) ??
    event
  )
}

/** Of what happens in several ways, each with a sentence of its own. */
function ownSentence(activity: Activity, params: Record<string, unknown>): string | undefined {
  const { data } = activity
  switch (`${kindOf(activity)}.${eventOf(activity)}`) {
    case 'followUp.created':
      return wordFor(`timeline:followUpType.${String(data['type'])}`, params)
    case 'account.signInFailed':
      return wordFor(`timeline:signInFailed.${String(data['reason'])}`, params)
    default:
      return undefined
  }
}

function sentenceParams(activity: Activity, words: RecordWords, format: Format): Record<string, unknown> {
  const { data } = activity
  const currency = typeof data['currency'] === 'string' ? data['currency'] : undefined
  const told = (value: unknown) =>
    isTerms(value)
      ? termsWords(value, format)
      : isNamed(value)
        ? value.name
        : typeof value === 'string'
          ? words.option(kindOf(activity), 'status', value)
          : ''
  return {
    kind: words.kindInText(kindOf(activity)),
    name: typeof data['name'] === 'string' ? data['name'] : '',
    from: told(data['from']),
    to: told(data['to']),
    into: told(data['into']),
    user: told(data['user']),
    terms: told(data),
    amount: typeof data['amount'] === 'string' ? format.money(data['amount'], { currency }) : '',
    fields: fieldNames(data, words),
    ...numbersIn(data, format),
    of: typeof data['kind'] === 'string' ? words.kindsInText(data['kind']) : '',
    reason: isNamed(data['lossReason']) ? data['lossReason'].name : '',
    date: format.date(dayOf(data['dueOn'] ?? data['paidOn'] ?? data['closedOn'])),
  }
}

const numbers = ['records', 'rows', 'created', 'updated', 'skipped', 'failed', 'kept'] as const

function numbersIn(data: Activity['data'], format: Format): Record<string, string> {
  return Object.fromEntries(numbers.map((key) => [key, typeof data[key] === 'number' ? format.number(data[key]) : '']))
}

function fieldNames({ kind, fields }: Activity['data'], words: RecordWords): string {
  if (typeof kind !== 'string' || !Array.isArray(fields)) return ''
  return fields.map((key) => words.field(kind, String(key))).join(' + ')
}

function dayOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
