import { useNavigate, useSearch } from '@tanstack/react-router'

const tabs = ['unique', 'layouts'] as const

/** Which kind's fields, and what of them; the address says it, so that whoever looks at a record comes back to the same. */
export interface FieldsSearch {
  kind?: string
  tab?: (typeof tabs)[number]
}

export function parseFieldsSearch({ kind, tab }: Record<string, unknown>): FieldsSearch {
  const known = tabs.find((one) => one === tab)
  return {
    ...(typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind) ? { kind } : {}),
    ...(known ? { tab: known } : {}),
  }
}

export function useFieldsSearch() {
  const { kind = 'customer', tab = 'fields' } = parseFieldsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const change = (patch: { kind?: string; tab?: string }) => {
    const search = parseFieldsSearch({ kind, tab, ...patch })
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false })
  }
  return { kind, tab, change }
}
