import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { wordFor } from '../../lib/i18n.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { CurrentView } from './use-list-state.ts'

/** What views are called: their owner's words, or for those that every organization has the language's. */
export function useViewWords(kind: string): (view: Pick<CurrentView, 'key' | 'saved'>) => string {
  const words = useRecordWords()
  const { t } = useTranslation('views')
  return useCallback(
    ({ key, saved }) =>
      saved?.name ??
      wordFor(`views:builtIn.${key}`, { kind: words.kindsInText(kind) }) ??
      t('builtIn.all', { kind: words.kindsInText(kind) }),
    [words, kind, t],
  )
}
