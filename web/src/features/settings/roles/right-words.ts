import { wordFor } from '../../../lib/i18n.ts'

/** What a right is about: 客户. */
export function rightKindWord(kind: string): string {
  return wordFor(`settings:roles.kinds.${kind}`) ?? kind
}

export function rightActionWord(action: string): string {
  return wordFor(`settings:roles.actions.${action}`) ?? action
}
