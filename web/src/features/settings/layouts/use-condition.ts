import { useState } from 'react'
import { conditionsOf, type Condition, type Filter } from '../../../components/record-kind/filter.ts'
import { isComplete, tidy } from '../../../components/record-list/filter-ops.ts'

interface Row {
  id: number
  condition: Partial<Condition>
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
      setRows(rows.map((row) => (row.id === id ? { id, condition } : row))),
    remove: (id: number) => setRows(rows.filter((row) => row.id !== id)),
    clear: () => setNested(false),
    /** Once somebody has meant to be done: which rows are only half filled. */
    isUnfinished: ({ condition }: Row) => isChecked && !isComplete(condition),
    /** The condition, or undefined while there are half-filled rows, which are told from then on. */
    finished: (): Filter | null | undefined => {
      if (isNested) return given
      setChecked(true)
      const conditions = rows.map((row) => row.condition).filter(isComplete)
      if (conditions.length < rows.length) return undefined
      return conditions.length > 0 ? { and: conditions.map(tidy) } : null
    },
  }
}

export type ConditionState = ReturnType<typeof useCondition>
