import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import type { Target } from './layout-draft.ts'
import styles from './layouts.module.css'

interface LayoutPlaceProps {
  id: string
  target: Target
  /** In the order in which the keyboard goes from place to place. */
  position: number
  children: ReactNode
}

/** Where a field can be put down when there is none to put it before: the end of a section, or out of the layout. */
export function LayoutPlace({ id, target, position, children }: LayoutPlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id, data: { target, position } })
  return (
    <div ref={setNodeRef} className={styles['place']} data-over={isOver}>
      {children}
    </div>
  )
}
