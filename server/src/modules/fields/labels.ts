import type { BoundField } from '../../platform/records/kind.ts'
import { labels } from './labels.gen.ts'

export type Locale = 'zh-CN' | 'en'

type Words = Readonly<Record<string, string | Readonly<Record<string, string>> | undefined>>
interface Labels {
  kinds: Readonly<Record<string, { one: string; many: string }>>
  fields: Readonly<Record<string, Words>>
  options: Readonly<Record<string, Words>>
  audit: { kinds: Readonly<Record<string, string>>; actions: Readonly<Record<string, string>> }
}

/** What things are called on screen, for files that people read. Without a word it is the key. */
export function kindLabel(locale: Locale, kind: string): string {
  const { kinds, audit } = of(locale)
  return kinds[kind]?.one ?? audit.kinds[kind] ?? kind
}

/** Of an activity, such as "opportunity.won". */
export function actionLabel(locale: Locale, activity: string): string {
  const action = activity.slice(activity.indexOf('.') + 1)
  return of(locale).audit.actions[action] ?? action
}

export function fieldLabel(locale: Locale, kind: string, field: Pick<BoundField, 'key' | 'custom'>): string {
  if (field.custom) return field.custom.definition.label
  const { fields } = of(locale)
  const label = fields[kind]?.[field.key] ?? fields['standard']?.[field.key]
  return typeof label === 'string' ? label : field.key
}

export function optionLabel(
  locale: Locale,
  kind: string,
  field: Pick<BoundField, 'key' | 'custom'>,
  value: string,
): string {
  if (field.custom)
    return field.custom.definition.options.choices?.find((choice) => choice.value === value)?.label ?? value
  const { options } = of(locale)
  for (const words of [options[kind]?.[field.key], options['standard']?.[field.key]])
    if (typeof words === 'object' && words[value] !== undefined) return words[value]
  return value
}

export function localeOf(locale: string): Locale {
  return locale === 'en' ? 'en' : 'zh-CN'
}

function of(locale: Locale): Labels {
  return labels[locale]
}
