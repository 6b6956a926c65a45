import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Condition } from '../record-kind/filter.ts'
import { ConditionRow } from './condition-row.tsx'
import styles from './filter-builder.module.css'
import { deepest, isGroup, type DraftGroup, type Join } from './filter-tree.ts'
import type { End } from './unreadable.ts'

export interface FilterEdits {
  add: (groupId: number, what: 'row' | 'group') => void
  change: (rowId: number, condition: Partial<Condition>) => void
  unreadable: (rowId: number, end: End, typed: string | null) => void
  join: (groupId: number, join: Join) => void
  /** `groupId` is where the focus goes on. */
  remove: (id: number, groupId: number) => void
}

interface FilterGroupProps {
  kind: string
  fields: readonly FieldDescriptor[]
  group: DraftGroup
  /** 1 for the whole filter. */
  level: number
  edits: FilterEdits
  /** The group that this one is a part of. */
  parentId?: number
  /** Somebody has meant to be done: what cannot be read is told. */
  isChecked: boolean
}

/** Conditions that all, or any, have to hold, and groups of such. */
export function FilterGroup({ kind, fields, group, level, edits, parentId, isChecked }: FilterGroupProps) {
  const { t } = useTranslation('list')
  return (
    <div role="group" aria-label={t(`filter.join.${group.join}`)} className={styles['group']} data-level={level}>
      <div className={styles['groupHead']}>
        <Segmented<Join>
          size="small"
          aria-label={t('filter.join.name')}
          value={group.join}
          options={(['and', 'or'] as const).map((value) => ({ value, label: t(`filter.join.${value}`) }))}
          onChange={(join) => edits.join(group.id, join)}
        />
        {parentId === undefined ? null : (
          <Button
            type="text"
            className={styles['remove'] ?? ''}
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={t('filter.removeGroup')}
            onClick={() => edits.remove(group.id, parentId)}
          />
        )}
      </div>
      {group.parts.map((part) =>
        isGroup(part) ? (
          <FilterGroup
            key={part.id}
            kind={kind}
            fields={fields}
            group={part}
            level={level + 1}
            edits={edits}
            parentId={group.id}
            isChecked={isChecked}
          />
        ) : (
          <div key={part.id} data-filter-row={part.id}>
            <ConditionRow
              kind={kind}
              fields={fields}
              condition={part.condition}
              onChange={(condition) => edits.change(part.id, condition)}
              onRemove={() => edits.remove(part.id, group.id)}
              onUnreadable={(end, typed) => edits.unreadable(part.id, end, typed)}
              told={isChecked ? part.unreadable : undefined}
            />
          </div>
        ),
      )}
      <div data-filter-adds={group.id}>
        <Button
          type="link"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => edits.add(group.id, 'row')}
          style={{ paddingInline: 4 }}
        >
          {t('filter.add')}
        </Button>
        {level < deepest ? (
          <Button type="link" icon={<PlusOutlined aria-hidden="true" />} onClick={() => edits.add(group.id, 'group')}>
            {t('filter.addGroup')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
