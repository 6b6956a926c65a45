import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Condition } from '../record-kind/filter.ts'
import { useRight } from '../../lib/session.ts'

/** From a figure to the opportunities behind it. */
export function DealLink({ conditions, children }: { conditions: Condition[]; children: ReactNode }) {
  const maySee = useRight('opportunity.view')
  if (!maySee) return children
  return (
    <Link to="/opportunities" search={{ filter: { and: conditions } }}>
      {children}
    </Link>
  )
}
