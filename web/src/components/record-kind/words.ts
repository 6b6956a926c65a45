import { useMemo } from 'react'
import { inText, wordFor } from '../../lib/i18n.ts'
import { useLanguage } from '../../lib/language.ts'
import type { LayoutSection } from './layout.ts'
import { ownWords } from './own-words.ts'

/** What kinds, fields and options are called, in the language of the moment. */
export interface RecordWords {
  kind(kind: string): string
  /** The plural, for lists and tabs. */
  kinds(kind: string): string
  /** Within a sentence, where English writes them small. */
  kindInText(kind: string): string
  /** What making one is called where that is not just “new”: 登记回款. */
  creation(kind: string, usual: string): string
  kindsInText(kind: string): string
  field(kind: string, key: string): string
  /** A word of advice about filling a field in, or (`empty`) about a list that has nothing in it yet. */
  hint(kind: string, key: string): string | undefined
  /** What a field says when nothing is in it, where that is worth a word. */
  emptyField(kind: string, key: string): string | undefined
  option(kind: string, key: string, value: string): string
  /** The title of a part of forms and record pages: the organization's own, or the usual one. */
  section(kind: string, section: Pick<LayoutSection, 'key' | 'title'>): string
  /** Any other word of a kind (`kinds:customer.quick.mine`), else the one that all kinds share in namespace `shared` (`list:quick.mine`). */
  of(kind: string, path: string, shared: string): string
}

export function useRecordWords(): RecordWords {
  const language = useLanguage()
  return useMemo(() => createWords(language), [language])
}

function createWords(language: string): RecordWords {
  const one = (kind: string) => wordFor(`kinds:${kind}.one`) ?? kind
  const many = (kind: string) => wordFor(`kinds:${kind}.many`) ?? kind
  const of = (kind: string, path: string, shared: string) =>
    wordFor(`kinds:${kind}.${path}`) ?? wordFor(`${shared}:${path}`) ?? path
  return {
    kind: one,
    kinds: many,
    creation: (kind, usual) => wordFor(`kinds:${kind}.creation`) ?? usual,
    kindInText: (kind) => inText(one(kind)),
    kindsInText: (kind) => inText(many(kind)),
    field: (kind, key) =>
      ownWords(kind, key)?.label ?? wordFor(`fields:${kind}.${key}`) ?? wordFor(`fields:standard.${key}`) ?? key,
    hint: (kind, key) => ownWords(kind, key)?.hint ?? wordFor(`kinds:${kind}.hint.${key}`),
    emptyField: (kind, key) => wordFor(`kinds:${kind}.empty.${key}`),
    option: (kind, key, value) =>
      ownWords(kind, key)?.choices?.find((choice) => choice.value === value)?.label ??
      wordFor(`options:${kind}.${key}.${value}`) ??
      wordFor(`options:standard.${key}.${value}`) ??
      value,
    section: (kind, { key, title }) =>
      // There may be several sections of others: `other2`.
      title?.[language === 'en' ? 'en' : 'zh-CN'] ??
      of(kind, `section.${key.replace(/^other\d+$/, 'other')}`, 'record'),
    of,
  }
}
