import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { FieldPool } from './field-pool.tsx'
import { addSection, keysIn, type LayoutDraft, moveField, mustStay, type Target } from './layout-draft.ts'
import styles from './layouts.module.css'
import { placeByPlace } from './place-by-place.ts'
import { SectionCard } from './section-card.tsx'

interface LayoutCanvasProps {
  fields: FieldSet
  placeable: readonly string[]
  draft: LayoutDraft
  onChange: (draft: LayoutDraft) => void
}

/** Sections with their fields, moved by mouse, finger or keyboard (space to take, arrows, space to put down). */
export function LayoutCanvas({ fields, placeable, draft, onChange }: LayoutCanvasProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const [carried, setCarried] = useState<string>()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: placeByPlace }),
  )
  const placed = new Set(keysIn(draft.sections))
  const pool = placeable.filter((key) => fields.byKey.has(key) && !placed.has(key))
  const titleIn = (language: 'zh-CN' | 'en') =>
    t('layouts.newSection', { number: draft.sections.length + 1, lng: language })
  const nameOf = (key: unknown) => words.field(fields.kind, String(key))
  /** What new records have to say stays on the layout. */
  const canDrop = (key: string, target: Target) => target !== 'pool' || !mustStay(fields, key)
  const placeOf = (target: Target | undefined): string => {
    if (target === undefined) return ''
    if (target === 'pool') return t('layouts.pool')
    if ('before' in target) return t('layouts.before', { field: nameOf(target.before) })
    const section = draft.sections.find((one) => one.key === target.section)
    return section ? t('layouts.endOf', { section: words.section(fields.kind, section) }) : ''
  }
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined)
    const target = over?.data.current?.['target'] as Target | undefined
    const key = String(active.id)
    if (target && canDrop(key, target)) onChange(moveField(draft, key, target))
  }
  const say = (word: 'over' | 'dropped', key: unknown, target: Target | undefined) =>
    target && canDrop(String(key), target)
      ? t(`layouts.drag.${word}`, { name: nameOf(key), place: placeOf(target) })
      : t('layouts.drag.putBack', { name: nameOf(key) })
  const targetOf = (over: DragEndEvent['over']) => over?.data.current?.['target'] as Target | undefined
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragCancel={() => setCarried(undefined)}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t('layouts.drag.instructions') },
        announcements: {
          onDragStart: ({ active }) => t('layouts.drag.taken', { name: nameOf(active.id) }),
          onDragOver: ({ active, over }) => say('over', active.id, targetOf(over)),
          onDragEnd: ({ active, over }) => say('dropped', active.id, targetOf(over)),
          onDragCancel: ({ active }) => t('layouts.drag.putBack', { name: nameOf(active.id) }),
        },
      }}
    >
      <div className={styles['canvas']}>
        <div className={styles['sections']}>
          {draft.sections.map((section, at) => (
            <SectionCard
              key={section.key}
              fields={fields}
              draft={draft}
              section={section}
              at={at}
              onChange={onChange}
            />
          ))}
          <Button
            type="dashed"
            block
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => onChange(addSection(draft, { 'zh-CN': titleIn('zh-CN'), en: titleIn('en') }))}
          >
            {t('layouts.addSection')}
          </Button>
        </div>
        <FieldPool fields={fields} keys={pool} omitted={draft.omitted} />
      </div>
      <DragOverlay dropAnimation={null}>
        {carried ? <div className={`${styles['field']} ${styles['carried']}`}>{nameOf(carried)}</div> : null}
      </DragOverlay>
    </DndContext>
  )
}
