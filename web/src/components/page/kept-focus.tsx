import type { ReactNode } from 'react'
import { useKeptFocus } from '../../lib/use-kept-focus.ts'

/** Around a list whose rows can go: the focus stays in it. */
export function KeptFocus({ children }: { children: ReactNode }) {
  return <div ref={useKeptFocus<HTMLDivElement>()}>{children}</div>
}
