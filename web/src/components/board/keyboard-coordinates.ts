import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

/** Left and right carry a card to the neighbouring column; up and down scroll nothing and move nothing. */
export const columnByColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0
  if (step === 0) return undefined
  event.preventDefault()
  const columns = [...context.droppableRects].sort(([, a], [, b]) => a.left - b.left)
  const here = columns.findIndex(([id]) => id === (context.over?.id ?? columns[0]?.[0]))
  const target = columns[Math.min(columns.length - 1, Math.max(0, here + step))]
  return target ? { x: target[1].left + 8, y: target[1].top + 60 } : currentCoordinates
}
