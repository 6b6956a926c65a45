import { useNavigate, useSearch } from '@tanstack/react-router'

export interface PageSearch {
  /** The opened tab. */
  tab?: string | undefined
}

/** For `validateSearch` of every record route. */
export function parsePageSearch(search: Record<string, unknown>): PageSearch {
  const { tab, ...rest } = search
  return { ...rest, ...(typeof tab === 'string' && tab !== '' ? { tab } : {}) }
}

/** The tab is part of the address, but not a step back: the back button leads to the page before. */
export function usePageTab(first: string): [tab: string, open: (tab: string) => void] {
  const search = useSearch({ strict: false }) as PageSearch
  const navigate = useNavigate()
  const open = (tab: string) => {
    const next = (previous: Record<string, unknown>) => ({ ...previous, tab: tab === first ? undefined : tab })
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
  }
  return [search.tab ?? first, open]
}
