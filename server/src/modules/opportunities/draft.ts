import type { FieldError } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { addAmounts, type Amount } from '../../platform/money.ts'
import type { OwnerColumns } from '../identity/index.ts'
import type { Stage } from '../pipelines/index.ts'
import { type LineItem, priceLines, totalOf } from '../products/index.ts'
import type { NewOpportunity } from './schema.ts'
import { type GivenHistory, planStageHistory, type StageHistory } from './stage-history.ts'

/** An opportunity that is ready to be written, but for its number. */
export interface Draft {
  id: Id
  name: string
  customerId: Id | null
  columns: Record<string, unknown>
  lines: LineItem[]
  history: StageHistory
  lossReason: { id: Id; name: string } | null
}

/** What a draft depends on. */
export interface Surroundings {
  defaultPipelineId: Id
  stagesByPipeline: ReadonlyMap<Id, Stage[]>
  reasons: readonly { id: Id; name: string; isActive: boolean }[]
  products: ReadonlyMap<Id, { name: string; price: string; currency: string }>
  owners: ReadonlyMap<Id, OwnerColumns>
  actorId: Id
  /** In lower case; a draft that is made adds its own. */
  takenExternalNumbers: Set<string>
  /** By the row's position. */
  brokenReferences: readonly FieldError[][]
  currency: string
  timeZone: string
  now: Date
}

/** Turns one checked body and its history into a draft, or into every reason why it cannot be one. */
export function draftOpportunity(
  values: NewOpportunity,
  history: GivenHistory,
  around: Surroundings,
  position: number,
): Draft | { errors: FieldError[] } {
  const pipelineId = values.pipelineId?.toLowerCase() ?? around.defaultPipelineId
  const currency = values.currency ?? around.currency
  const stages = around.stagesByPipeline.get(pipelineId)
  const broken = around.brokenReferences[position] ?? []
  const owner = around.owners.get(values.ownerId?.toLowerCase() ?? around.actorId)
  const priced = priceLines(values.lines ?? [], currency, around.products)
  // Without its pipeline there is nothing to say about the stages.
  const planned = stages
    ? planStageHistory(values.stageId?.toLowerCase(), history, { ...around, stages })
    : { errors: [] }
  const externalNumber = values.externalNumber || null
  const key = externalNumber?.toLowerCase()
  const errors: FieldError[] = [
    ...broken,
    ...(owner ? [] : [{ path: 'ownerId', code: 'not_found' }]),
    ...('errors' in planned ? planned.errors : []),
    ...priced.errors,
    ...(key && around.takenExternalNumbers.has(key)
      ? [{ path: 'externalNumber', code: 'duplicate', params: { kind: 'opportunity', name: externalNumber } }]
      : []),
  ]
  if (errors.length > 0 || 'errors' in planned) return { errors }
  if (key) around.takenExternalNumbers.add(key)
  return {
    id: newId(),
    name: values.name,
    customerId: values.customerId ?? null,
    columns: {
      name: values.name,
      external_number: externalNumber,
      customer_id: values.customerId ?? null,
      contact_id: values.contactId ?? null,
      pipeline_id: pipelineId,
      amount: amountOf(values, priced.lines),
      currency,
      expected_close_on: values.expectedCloseOn ?? null,
      source: values.source ?? null,
      remark: values.remark ?? null,
      next_contact_at: values.nextContactAt ?? null,
      custom: values.custom ?? {},
      created_by: history.createdById ?? around.actorId,
      ...owner,
    },
    lines: priced.lines,
    history: planned,
    lossReason: lossReasonOf(planned, around),
  }
}

/** With two digits, as it will be stored, so that the timeline shows the same. */
function amountOf({ amount }: NewOpportunity, lines: readonly LineItem[]): Amount | null {
  if (lines.length > 0) return totalOf(lines)
  return amount ? addAmounts(amount) : null
}

function lossReasonOf({ closure }: StageHistory, { reasons }: Surroundings): { id: Id; name: string } | null {
  const reason = reasons.find(({ id }) => id === closure?.lossReasonId)
  return reason ? { id: reason.id, name: reason.name } : null
}
