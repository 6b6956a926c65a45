import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import styles from './filter-builder.module.css'
import { FilterGroup, type FilterEdits } from './filter-group.tsx'
import {
  addTo,
  changeJoin,
  changeRow,
  draftOf,
  filterOf,
  noteUnreadable,
  removePart,
  faultyRow,
} from './filter-tree.ts'

interface FilterBuilderProps {
  fields: FieldSet
  filter: Filter | undefined
  onApply: (filter: Filter | undefined) => void
}

/** Rows of field, comparison and value, in groups of which all or any have to hold. Half-filled rows are left out when applied; one that cannot be read is told instead. */
export function FilterBuilder({ fields, filter, onApply }: FilterBuilderProps) {
  const { t } = useTranslation('list')
  useReturnFocus()
  const [draft, setDraft] = useState(() => draftOf(filter, (key) => fields.byKey.get(key)))
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Where the focus goes on once what was pressed is drawn, or gone.
  const next = useRef<string | undefined>('input')
  useEffect(() => {
    if (!next.current) return
    form.current?.querySelector<HTMLElement>(next.current)?.focus()
    next.current = undefined
  }, [draft])
  const offered = fields.fields.filter((field) => field.filterable && !(field.type === 'reference' && !field.reference))
  const edits: FilterEdits = {
    add: (groupId, what) => {
      const added = addTo(draft, groupId, what)
      next.current = `[data-filter-row="${added.rowId}"] input`
      setDraft(added.draft)
    },
    // One key stroke may say both a value and that it can be read.
    change: (rowId, condition) => setDraft((now) => changeRow(now, rowId, condition)),
    unreadable: (rowId, end, typed) => setDraft((now) => noteUnreadable(now, rowId, end, typed)),
    join: (groupId, join) => setDraft(changeJoin(draft, groupId, join)),
    remove: (id, groupId) => {
      next.current = `[data-filter-adds="${groupId}"] button, [data-filter-adds] button`
      setDraft(removePart(draft, id))
    },
  }
  return (
    <form
      ref={form}
      className={styles['builder']}
      aria-label={t('filter.title')}
      onSubmit={(event) => {
        event.preventDefault()
        const faulty = faultyRow(draft)
        setChecked(true)
        if (!faulty) return onApply(filterOf(draft))
        form.current?.querySelector<HTMLElement>(`[data-filter-row="${faulty.id}"] [aria-invalid="true"]`)?.focus()
      }}
    >
      <div className={styles['rows']}>
        <FilterGroup kind={fields.kind} fields={offered} group={draft} level={1} edits={edits} isChecked={isChecked} />
      </div>
      <div className={styles['foot']}>
        <Button type="text" disabled={!filter && draft.parts.length === 0} onClick={() => onApply(undefined)}>
          {t('filter.clear')}
        </Button>
        <div className={styles['footEnd']}>
          <Button type="primary" htmlType="submit">
            {t('filter.apply')}
          </Button>
        </div>
      </div>
    </form>
  )
}
