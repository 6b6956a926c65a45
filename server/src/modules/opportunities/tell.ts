import type { Id } from '../../platform/id.ts'
import type { Entry } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import type { Draft } from './draft.ts'
import type { Closure } from './opportunity.ts'

interface Told {
  id: Id
  customerId: Id | null
}

export const subjectOf = ({ id, customerId }: Told) => ({ type: 'opportunity', id, customerId })

/** A win or a loss as the timeline tells it. */
export function closureEntry(
  deal: Told & { amount: string | null; currency: string },
  closure: Closure,
  lossReason: { id: Id; name: string } | null,
): Entry {
  const { closedOn, remark } = closure
  return closure.outcome === 'won'
    ? {
        activity: opportunityActivities.won,
        subject: subjectOf(deal),
        data: { amount: deal.amount, currency: deal.currency, closedOn },
      }
    : { activity: opportunityActivities.lost, subject: subjectOf(deal), data: { lossReason, remark, closedOn } }
}

/** What the timeline knows of an opportunity that was just made: its creation, and the past that came with it. */
export function tellOf(draft: Draft): Entry[] {
  const subject = subjectOf(draft)
  const { createdAt, entries, closure } = draft.history
  const told: Entry[] = [
    { activity: opportunityActivities.created, subject, data: { name: draft.name }, occurredAt: createdAt },
  ]
  for (const { from, to, at } of entries) {
    if (from)
      told.push({
        activity: opportunityActivities.stageChanged,
        subject,
        data: { from: named(from), to: named(to) },
        occurredAt: at,
      })
  }
  if (closure) {
    const deal = {
      ...draft,
      amount: draft.columns['amount'] as string | null,
      currency: draft.columns['currency'] as string,
    }
    told.push({ ...closureEntry(deal, closure, draft.lossReason), occurredAt: closure.closedAt })
  }
  return told
}

const named = ({ id, name }: { id: Id; name: string }) => ({ id, name })
