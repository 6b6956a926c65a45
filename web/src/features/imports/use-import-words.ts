import { useMemo } from 'react'
import { type RecordWords, useRecordWords } from '../../components/record-kind/words.ts'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { wordFor } from '../../lib/i18n.ts'
import type { Column, FieldReport, ImportView, Reason, Target } from './import-queries.ts'

/** What things of an import are called, where the names come from the server's data. */
export interface ImportWords extends RecordWords {
  target(kind: string, target: Pick<Target, 'key' | 'label'>): string
  /** The field that a column with names fills. */
  fieldOf(view: Pick<ImportView, 'kind' | 'targets'>, report: Pick<FieldReport, 'field'>): string
  column(column: Pick<Column, 'header' | 'index'>): string
  reason(reason: Pick<Reason, 'code' | 'params'>): string
  notice(notice: ImportView['notices'][number]): string
  /** Why work broke off: something about the file, or one of the API's codes. */
  fault(code: string): string
  fileFault(fault: { code: string; params?: Record<string, unknown> }): string
}

export function useImportWords(): ImportWords {
  const words = useRecordWords()
  return useMemo(() => {
    const target = targetsBy(words)
    const fieldOf: ImportWords['fieldOf'] = ({ kind, targets }, { field }) => {
      const found = targets.find(({ key }) => key === field)
      return found ? target(kind, found) : words.field(kind, field)
    }
    return { ...words, target, fieldOf, column, reason, notice, fault, fileFault }
  }, [words])
}

function targetsBy(words: RecordWords): ImportWords['target'] {
  return (kind, { key, label }) =>
    label ? (wordFor(`imports:target.${label.key}`, label.params) ?? key) : words.field(kind, key)
}

function column({ header, index }: Pick<Column, 'header' | 'index'>): string {
  return header === '' ? (wordFor('imports:columns.unnamed', { column: index + 1 }) ?? '') : header
}

function reason({ code, params = {} }: Pick<Reason, 'code' | 'params'>): string {
  const hasNearest = code === 'reference_not_found' && typeof params['nearest'] === 'string'
  const own = wordFor(`imports:reason.${hasNearest ? 'reference_nearest' : code}`, params)
  return own ?? wordFor(`errors:${code}`, params) ?? fieldErrorWords({ path: '', code, params })
}

function notice({ code, params = {} }: ImportView['notices'][number]): string {
  const others = params['others']
  const separator = wordFor('common:listSeparator') ?? ', '
  return (
    wordFor(`imports:notice.${code}`, {
      ...params,
      ...(Array.isArray(others) ? { others: others.join(separator) } : {}),
    }) ?? code
  )
}

function fault(code: string): string {
  return wordFor(`imports:fileFault.${code}`) ?? wordFor(`errors:${code}`) ?? wordFor('errors:internal') ?? code
}

function fileFault({ code, params = {} }: { code: string; params?: Record<string, unknown> }): string {
  return wordFor(`imports:fileFault.${code}`, params) ?? fieldErrorWords({ path: '', code, params })
}
