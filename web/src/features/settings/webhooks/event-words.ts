import { useRecordWords } from '../../../components/record-kind/words.ts'
import { wordFor } from '../../../lib/i18n.ts'

/** What events are called: 客户 · 新建. Patterns as well: `customer.*`, `*`. */
export function useEventWords() {
  const words = useRecordWords()
  const kindWord = (kind: string) => wordFor(`webhook:kinds.${kind}`) ?? words.kind(kind)
  const actionWord = (kind: string, action: string) =>
    wordFor(`webhook:event.${kind}.${action}`) ?? wordFor(`webhook:event.any.${action}`) ?? action
  return {
    kind: kindWord,
    action: actionWord,
    event(type: string): string {
      if (type === '*') return wordFor('webhook:events.all') ?? type
      const [kind = '', action = ''] = type.split('.')
      if (action === '*') return wordFor('webhook:events.allOf', { kind: kindWord(kind) }) ?? type
      return `${kindWord(kind)} · ${actionWord(kind, action)}`
    },
  }
}
