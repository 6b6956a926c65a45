import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

/** Up and down carry a field from place to place in the order in which they are read, through all sections and out of them. */
export const placeByPlace: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.code]
  if (step === undefined) return undefined
  event.preventDefault()
  const order = [...context.droppableContainers.getEnabled()].sort((a, b) => positionOf(a.data) - positionOf(b.data))
  const here = order.findIndex((place) => place.id === context.over?.id)
  const next = order[Math.min(order.length - 1, Math.max(0, here + step))]
  const target = next && context.droppableRects.get(next.id)
  const carried = context.collisionRect
  if (!target || !carried) return currentCoordinates
  // Centre on centre: the nearest centre is what is dropped on.
  return {
    x: target.left + target.width / 2 - carried.width / 2,
    y: target.top + target.height / 2 - carried.height / 2,
  }
}

function positionOf(data: { current: Record<string, unknown> | undefined }): number {
  return Number(data.current?.['position'] ?? 0)
}
