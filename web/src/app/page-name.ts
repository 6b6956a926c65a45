import { useMatches } from '@tanstack/react-router'
import { wordFor } from '../lib/i18n.ts'
import { useLanguage } from '../lib/language.ts'
import { useShownPageTitle } from '../lib/page-title.ts'

/** What the page calls itself (a record's name), else its route's title. */
export function usePageName(): string {
  const own = useShownPageTitle()
  const section = useSectionName()
  return own || section
}

/** The route's title: for a record's page the name of its kind. */
export function useSectionName(): string {
  useLanguage()
  const title = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title,
  })
  return title ? (wordFor(title) ?? '') : ''
}
