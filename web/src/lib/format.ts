import { dateOf, daysBetween, todayOn } from './dates.ts'
import { wordFor } from './i18n.ts'
import type { Language } from './language.ts'

export interface FormatSettings {
  language: Language
  timeZone: string
  /** For amounts that carry no currency of their own. */
  currency: string
}

interface MoneyOptions {
  currency?: string | null | undefined
  /** ¥123.5万 in Chinese, ¥1.2M in English: for cards, axes and column totals. */
  compact?: boolean
}

type Amount = string | number | null | undefined

/** Formatters for one person. Empty input gives an empty string; the caller decides how emptiness looks. */
export function createFormat({ language, timeZone, currency }: FormatSettings) {
  const isChinese = language === 'zh-CN'

  function date(on: string | null | undefined): string {
    if (!on) return ''
    if (isChinese) return on
    return intl(Intl.DateTimeFormat, 'en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))
  }

  function dateTime(at: string | null | undefined): string {
    if (!at) return ''
    return `${date(dateOf(at, timeZone))} ${time(at)}`
  }

  function time(at: string): string {
    return intl(Intl.DateTimeFormat, isChinese ? 'sv-SE' : 'en', { timeStyle: 'short', timeZone }).format(new Date(at))
  }

  /** 刚刚, 3 分钟前, 今天 09:30, 昨天 17:05, 3 天前; further away than a week it is the date. */
  function relative(at: string | null | undefined, now: Date = new Date()): string {
    if (!at) return ''
    const minutes = Math.round((Date.parse(at) - now.getTime()) / 60_000)
    const words = intl(Intl.RelativeTimeFormat, language, { numeric: 'auto' })
    if (minutes === 0) return wordFor('common:justNow') ?? words.format(0, 'second')
    if (Math.abs(minutes) < 60) return spaced(words.format(minutes, 'minute'))
    const days = daysBetween(todayOn(timeZone, now), dateOf(at, timeZone))
    if (Math.abs(days) <= 1) return `${words.format(days, 'day')} ${time(at)}`
    return Math.abs(days) < 7 ? spaced(words.format(days, 'day')) : date(dateOf(at, timeZone))
  }

  /** As `relative`, where it stands alone and not in a sentence: Yesterday 5:05 PM. */
  function when(at: string | null | undefined, now: Date = new Date()): string {
    const words = relative(at, now)
    return words.charAt(0).toUpperCase() + words.slice(1)
  }

  function money(amount: Amount, options: MoneyOptions = {}): string {
    // Left out of the answer: a sum that this person's roles do not show.
    if (amount === undefined) return '–'
    if (isEmpty(amount)) return ''
    return intl(Intl.NumberFormat, language, {
      style: 'currency',
      currency: options.currency ?? currency,
      currencyDisplay: 'narrowSymbol',
      ...(options.compact ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
    }).format(exact(amount))
  }

  function number(value: Amount, maximumFractionDigits = 6): string {
    return isEmpty(value) ? '' : intl(Intl.NumberFormat, language, { maximumFractionDigits }).format(exact(value))
  }

  /** 37.5 means 37.5 %. */
  function percent(value: Amount, maximumFractionDigits = 1): string {
    return isEmpty(value) ? '' : `${number(value, maximumFractionDigits)}%`
  }

  return { date, dateTime, time, relative, when, money, number, percent, timeZone, currency, language }
}

export type Format = ReturnType<typeof createFormat>

/** Intl writes 3分钟前; everywhere else Chinese has a space beside digits. */
function spaced(words: string): string {
  return words.replace(/(?<=\d)(?=\p{Script=Han})/gu, ' ')
}

function isEmpty(value: Amount): value is null | undefined | '' {
  return value === null || value === undefined || value === ''
}

/** Intl takes decimal strings as they are: no detour over floating point for large amounts. */
function exact(value: string | number): number {
  return value as number
}

const cache = new Map<string, unknown>()

/** Intl objects are slow to build and a list shows thousands of values. */
function intl<F, O>(Formatter: new (locale: string, options: O) => F, locale: string, options: O): F {
  const key = `${Formatter.name}|${locale}|${JSON.stringify(options)}`
  let formatter = cache.get(key) as F | undefined
  if (formatter === undefined) {
    formatter = new Formatter(locale, options)
    cache.set(key, formatter)
  }
  return formatter
}
