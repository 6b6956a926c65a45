import { useSyncExternalStore } from 'react'

const phoneMaxWidth = 768

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', notify)
      return () => media.removeEventListener('change', notify)
    },
    () => window.matchMedia(query).matches,
  )
}

/** At or under 768 px: bottom tabs, cards instead of tables, full-screen forms. */
export function useIsPhone(): boolean {
  return useMediaQuery(`(max-width: ${phoneMaxWidth}px)`)
}
