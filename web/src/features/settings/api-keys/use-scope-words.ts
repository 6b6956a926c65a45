import { useTranslation } from 'react-i18next'
import { rightActionWord, rightKindWord } from '../roles/right-words.ts'
import { type Scope, scopesOf } from './scopes.ts'

/** Rights in words: 客户（查看、新建），线索（查看）. */
export function useScopeWords() {
  const { t } = useTranslation(['apiKey', 'common'])
  const scope = ({ kind, actions }: Scope) =>
    t('scope', { kind: rightKindWord(kind), actions: actions.map(rightActionWord).join(t('common:listSeparator')) })
  return (rights: readonly string[]): string[] => scopesOf(rights).map(scope)
}
