const units = ['B', 'KB', 'MB', 'GB']

/** 1.4 MB; the units are the same in both languages. */
export function fileSizeWords(bytes: number): string {
  const step = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), units.length - 1)
  const amount = bytes / 1024 ** step
  return `${amount < 10 && step > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[step]}`
}
