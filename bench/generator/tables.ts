import { type ColumnTypes, TableBuffer } from './table-buffer.ts'

const key = 'org_id id'
const stamps = 'created_at created_by updated_at updated_by'
const owner = 'owner_id owner_dept_id'

/** The tables of a sale, in the order in which their rows refer to each other. */
export function saleTables(types: ColumnTypes) {
  return {
    customers: new TableBuffer(
      types,
      'customers',
      key,
      'name status level industry source phone email province city address employees',
      'annual_revenue currency last_follow_up_at next_contact_at custom',
      owner,
      stamps,
    ),
    contacts: new TableBuffer(
      types,
      'contacts',
      key,
      'name customer_id title is_decision_maker mobile email',
      owner,
      stamps,
    ),
    opportunities: new TableBuffer(
      types,
      'opportunities',
      key,
      'number name customer_id contact_id pipeline_id stage_id stage_entered_at amount',
      'currency expected_close_on status closed_at closed_on loss_reason_id',
      owner,
      stamps,
    ),
    stageChanges: new TableBuffer(
      types,
      'stage_changes',
      key,
      'opportunity_id pipeline_id from_stage_id to_stage_id changed_at changed_by',
    ),
    closures: new TableBuffer(
      types,
      'closures',
      key,
      'opportunity_id outcome loss_reason_id closed_on closed_at closed_by',
    ),
    contracts: new TableBuffer(
      types,
      'contracts',
      key,
      'number name customer_id contact_id opportunity_id status signed_on amount currency',
      'paid_amount planned_amount',
      owner,
      stamps,
    ),
    plans: new TableBuffer(
      types,
      'payment_plans',
      key,
      'contract_id number sequence due_on amount currency paid_amount',
      stamps,
    ),
    payments: new TableBuffer(
      types,
      'payments',
      key,
      'contract_id payment_plan_id number amount currency paid_on method allocated_amount',
      stamps,
    ),
    allocations: new TableBuffer(types, 'payment_allocations', 'org_id contract_id payment_id payment_plan_id amount'),
    activities: new TableBuffer(
      types,
      'activities',
      key,
      'subject_type subject_id customer_id kind actor_id via data occurred_at',
    ),
  }
}

export type SaleTables = ReturnType<typeof saleTables>
