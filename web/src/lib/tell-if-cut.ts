import type { MouseEvent } from 'react'

/** What there is no room for is told under the pointer. For `onMouseEnter` of whatever ends in an ellipsis. */
export function tellIfCut({ currentTarget }: MouseEvent<HTMLElement>): void {
  const isCut = currentTarget.scrollWidth > currentTarget.clientWidth
  currentTarget.title = isCut ? (currentTarget.textContent ?? '') : ''
}
