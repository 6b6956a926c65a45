import { Select, type SelectProps } from 'antd'
import { useMemo } from 'react'
import { useLanguage, type Language } from '../../lib/language.ts'

const separator = ' · '

/** All time zones by their name in the person's language, their own name and their offset: each can be searched. */
export function TimeZoneSelect(props: SelectProps<string>) {
  const language = useLanguage()
  const options = useMemo(() => timeZoneOptions(language), [language])
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      // The zone's own name helps to find it; once chosen, its name in words says enough.
      labelRender={({ label, value }) => (typeof label === 'string' ? label.split(separator)[0] : value)}
      {...props}
    />
  )
}

function timeZoneOptions(language: Language): { value: string; label: string }[] {
  const now = new Date()
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
    .map((zone) => ({ zone, offset: zoneWord(zone, 'en', 'longOffset', now) }))
    .sort((a, b) => offsetMinutes(a.offset) - offsetMinutes(b.offset) || a.zone.localeCompare(b.zone))
    .map(({ zone, offset }) => ({
      value: zone,
      label: `${offset === 'GMT' ? 'GMT+00:00' : offset} ${zoneWord(zone, language, 'longGeneric', now)}${separator}${zone}`,
    }))
}

function zoneWord(zone: string, locale: string, timeZoneName: 'longOffset' | 'longGeneric', now: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(now)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** `GMT-03:30` → -210 */
function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
