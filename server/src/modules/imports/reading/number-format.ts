/** Excel's own formats for dates and times, those of its Chinese, Japanese and Korean editions included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Does a number format show its number as a date or a time? */
export function isDateFormat(id: number, code: string): boolean {
  if (code === '') return isBuiltInDate(id)
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
  return /[ymdhs]/i.test(bare)
}

const msPerDay = 86_400_000

/** A serial day as Excel counts → `2017-03-01`, `2017-03-01 10:30:00`, or `10:30:00` for a time alone. */
export function dateOfSerial(serial: number, is1904: boolean): string {
  // Excel believes in 29 February 1900; days up to it are one off.
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const instant = new Date(Math.round((days - 25_569) * 86_400) * 1_000)
  const [day = '', time = ''] = instant.toISOString().slice(0, 19).split('T')
  if (serial < 1) return time
  return instant.getTime() % msPerDay === 0 ? day : `${day} ${time}`
}

/** A number as a person would type it: no exponent, and no digits beyond the fifteen that Excel keeps. */
export function textOfNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  if (!text.includes('e')) return text
  return Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/0+$/, '') : BigInt(rounded).toString()
}
