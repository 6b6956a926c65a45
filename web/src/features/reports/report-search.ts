import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What the reports show, all of it in the address: a link shows a colleague the same figures, as far as they may see them. */
export interface ReportSearch {
  pipeline?: string | undefined
  scope?: 'own' | undefined
  year?: number | undefined
  /** 1–4; without it the whole year. */
  quarter?: number | undefined
}

export function parseReportSearch(search: Record<string, unknown>): ReportSearch {
  const { pipeline, scope } = search
  const year = Number(search['year'])
  const quarter = Number(search['quarter'])
  return {
    ...(typeof pipeline === 'string' && pipeline !== '' ? { pipeline } : {}),
    ...(scope === 'own' ? { scope } : {}),
    ...(Number.isInteger(year) && year >= 1900 && year <= 2200 ? { year } : {}),
    ...(Number.isInteger(quarter) && quarter >= 1 && quarter <= 4 ? { quarter } : {}),
  }
}

export function useReportSearch() {
  const search: ReportSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (patch: ReportSearch) => {
      const next = (previous: Record<string, unknown>) => {
        const merged = Object.entries({ ...previous, ...patch }).filter(([, value]) => value !== undefined)
        return Object.fromEntries(merged)
      }
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
    },
    [navigate],
  )
  return { search, change }
}
