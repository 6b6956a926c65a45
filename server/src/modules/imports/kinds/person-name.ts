import type { Target, Values } from './import-kind.ts'

/** A person's name in two columns, as HubSpot and Salesforce export it. */
export const nameParts: readonly Target[] = (['lastName', 'firstName'] as const).map((key) => ({
  key,
  type: 'text',
  isRequired: false,
  partOf: 'name',
  label: { key },
}))

/** The name from its parts, unless the row has it whole: 王 + 小明 is 王小明, Smith + John is John Smith. */
export function withWholeName({ lastName, firstName, ...values }: Values): Values {
  const [last, first] = [lastName, firstName].map((part) => (typeof part === 'string' ? part.trim() : ''))
  if (values['name'] !== undefined || (!last && !first)) return values
  const isChinese = /\p{sc=Han}/u.test(`${last}${first}`)
  const name = isChinese ? `${last}${first}` : [first, last].filter(Boolean).join(' ')
  return { ...values, name }
}
