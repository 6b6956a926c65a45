import { useState } from 'react'
import { conditionsOf, type Condition, type Filter } from '../../../components/record-kind/filter.ts'
import { isComplete, tidy } from '../../../components/record-list/filter-ops.ts'
import { unreadableWith, type End, type Unreadable } from '../../../components/record-list/unreadable.ts'

interface Row {
  id: number
  condition: Partial<Condition>
  unreadable?: Unreadable | undefined
}

/** A condition row by row. One that the API nested deeper stays as it is until it is taken away. */
export function useCondition(given: Filter | null) {
  const rowByRow = conditionsOf(given ?? undefined)
  const [isNested, setNested] = useState(rowByRow === undefined)
  const [isChecked, setChecked] = useState(false)
  const [rows, setRows] = useState<readonly Row[]>(() => (rowByRow ?? []).map((condition, id) => ({ id, condition })))
  return {
    isNested,
    rows,
    add: () => setRows([...rows, { id: Math.max(-1, ...rows.map((row) => row.id)) + 1, condition: {} }]),
    change: (id: number, condition: Partial<Condition>) =>
      // One key stroke may say both a value and that it can be read.
      setRows((now) => now.map((row) => (row.id === id ? { ...row, condition } : row))),
    noteUnreadable: (id: number, end: End, typed: string | null) =>
      setRows((now) =>
        now.map((row) => (row.id === id ? { ...row, unreadable: unreadableWith(row.unreadable, end, typed) } : row)),
      ),
    remove: (id: number) => setRows(rows.filter((row) => row.id !== id)),
    clear: () => setNested(false),
    /** Once somebody has meant to be done: which rows are only half filled. */
    isUnfinished: ({ condition, unreadable }: Row) => isChecked && !unreadable && !isComplete(condition),
    told: ({ unreadable }: Row) => (isChecked ? unreadable : undefined),
    /** The condition, or undefined while there are rows that are half filled or cannot be read, which are told from then on. */
    finished: (): Filter | null | undefined => {
      if (isNested) return given
      setChecked(true)
      const conditions = rows.flatMap((row) => (row.unreadable ? [] : [row.condition])).filter(isComplete)
      if (conditions.length < rows.length) return undefined
      return conditions.length > 0 ? { and: conditions.map(tidy) } : null
    },
  }
}

export type ConditionState = ReturnType<typeof useCondition>
