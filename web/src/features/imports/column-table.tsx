import { Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import { ColumnChoice } from './column-choice.tsx'
import type { ImportView, Mapping } from './import-queries.ts'
import styles from './imports.module.css'
import { choiceOf, withChoice } from './mapping-draft.ts'

interface ColumnTableProps {
  view: ImportView
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** Files with hundreds of columns have a few that matter; the others wait behind a button. */
const shownAtFirst = 60

export function ColumnTable({ view, mapping, onChange }: ColumnTableProps) {
  const { t } = useTranslation('imports')
  const isPhone = useIsPhone()
  const [isWhole, setWhole] = useState(view.columns.length <= shownAtFirst)
  const { columns, targets } = view
  const latest = useRef({ mapping, onChange })
  useEffect(() => {
    latest.current = { mapping, onChange }
  })
  const change = useCallback((choice: Mapping['columns'][number]) => {
    latest.current.onChange(withChoice(latest.current.mapping, choice))
  }, [])
  const holderOf = useCallback(
    (field: string) => {
      const holder = latest.current.mapping.columns.find((column) => column.field === field)
      return holder && columns[holder.index]
    },
    [columns],
  )
  const shown = isWhole
    ? columns
    : columns.filter(({ index }) => index < shownAtFirst || choiceOf(mapping, index).field !== null)
  const choices = shown.map((column) => (
    <ColumnChoice
      key={column.index}
      kind={view.kind}
      column={column}
      targets={targets}
      preview={view.preview}
      choice={choiceOf(mapping, column.index)}
      onChange={change}
      holderOf={holderOf}
    />
  ))
  return (
    <>
      {isPhone ? (
        <ul className={styles['columnCards']}>{choices}</ul>
      ) : (
        <table className={styles['columns']}>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.field')}</th>
            </tr>
          </thead>
          <tbody>{choices}</tbody>
        </table>
      )}
      {shown.length < columns.length ? (
        <Button type="link" className={styles['others'] ?? ''} onClick={() => setWhole(true)}>
          {t('columns.others', { count: columns.length - shown.length })}
        </Button>
      ) : null}
    </>
  )
}
