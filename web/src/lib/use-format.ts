import { useMemo } from 'react'
import { createFormat, type Format } from './format.ts'
import { useLanguage } from './language.ts'
import { useOptionalSession } from './session.ts'

/** Formatters in the person's language and the organization's time zone and currency. */
export function useFormat(): Format {
  const language = useLanguage()
  const organization = useOptionalSession()?.organization
  const timeZone = organization?.timeZone ?? 'Asia/Shanghai'
  const currency = organization?.currency ?? 'CNY'
  return useMemo(() => createFormat({ language, timeZone, currency }), [language, timeZone, currency])
}
