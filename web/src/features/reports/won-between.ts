import type { Condition } from '../../components/record-kind/filter.ts'

/** The opportunities that were won between two days, both included. */
export function wonBetween(from: string, to: string): Condition[] {
  return [
    { field: 'status', op: 'in', value: ['won'] },
    { field: 'closedOn', op: 'between', value: [from, to] },
  ]
}
