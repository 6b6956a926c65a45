import { useMatches } from '@tanstack/react-router'
import { wordFor } from '../lib/i18n.ts'
import { useLanguage } from '../lib/language.ts'
import { useShownPageTitle } from '../lib/page-title.ts'

/** What the page calls itself (a record's name), else its route's title. */
export function usePageName(): string {
  useLanguage()
  const own = useShownPageTitle()
  const title = useRouteTitle()
  return own || (title ? (wordFor(title) ?? '') : '')
}

function useRouteTitle(): string | undefined {
  return useMatches({ select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title })
}
