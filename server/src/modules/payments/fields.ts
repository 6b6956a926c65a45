import {
  autoNumber,
  currency,
  date,
  integer,
  longText,
  money,
  reference,
  select,
  user,
} from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { contractKind } from '../contracts/index.ts'
import { customerKind } from '../customers/index.ts'
import { customerSql, ownerSql, planStatusSql } from './computed-queries.ts'
import { planStatuses } from './plan.ts'
import { deletablePayments, deletablePlans, visiblePayments, visiblePlans } from './policy.ts'

const methods = ['bankTransfer', 'cash', 'cheque', 'alipay', 'wechatPay', 'other'] as const

/** Whose a plan or payment is: its contract's. */
const fromContract = {
  customerId: {
    ...reference(customerKind, { required: true, readOnly: true, listed: true, alwaysShown: true }),
    expression: customerSql,
  },
  ownerId: {
    ...user({ required: true, readOnly: true, listed: true, alwaysShown: true }),
    expression: ownerSql,
  },
}

const planFields = {
  number: autoNumber({ required: true, searchable: true }),
  contractId: reference(contractKind, {
    required: true,
    createOnly: true,
    listed: true,
    onDelete: 'hide',
    alwaysShown: true,
  }),
  customerId: fromContract.customerId,
  /** Left out: the one after the contract's last. */
  sequence: integer({
    required: true,
    filledIn: true,
    createOnly: true,
    min: 1,
    max: 9999,
    listed: true,
    alwaysShown: true,
  }),
  dueOn: date({ required: true, listed: true }),
  amount: money({ required: true, listed: true, against: ['contract.amount', 'contract.plannedAmount'] }),
  currency: currency({ required: true, readOnly: true, alwaysShown: true }),
  paidAmount: money({ required: true, readOnly: true, listed: true }),
  unpaidAmount: money({ required: true, readOnly: true, from: ['amount', 'paidAmount'] }),
  status: {
    ...select(planStatuses, { required: true, readOnly: true, listed: true, from: ['amount', 'paidAmount', 'dueOn'] }),
    expression: planStatusSql,
  },
  remark: longText(),
  ownerId: fromContract.ownerId,
  ...stampFields,
}

export const planKind = defineKind({
  kind: 'paymentPlan',
  actions: ['view', 'create', 'edit', 'delete', 'export'],
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['contractId', 'dueOn', 'amount'] },
    { key: 'remark', fields: ['remark'] },
  ],
  table: 'payment_plans',
  sorts: ['dueOn', 'amount', 'createdAt', 'updatedAt'],
  nameColumn: 'number',
  defaultSort: 'dueOn',
  fields: planFields,
  visible: visiblePlans,
  deletable: deletablePlans,
  partOf: { kind: 'contract', column: 'contract_id' },
})

const paymentFields = {
  number: autoNumber({ required: true, listed: true, searchable: true }),
  contractId: reference(contractKind, {
    required: true,
    createOnly: true,
    listed: true,
    onDelete: 'hide',
    alwaysShown: true,
  }),
  customerId: fromContract.customerId,
  /** The plan it was made for; without one it pays the plans due first. */
  paymentPlanId: reference(planKind, { alwaysShown: true }),
  amount: money({ required: true, listed: true, against: ['contract.amount', 'contract.paidAmount'] }),
  /** Always the contract's. */
  currency: currency({ required: true, filledIn: true, createOnly: true, alwaysShown: true }),
  paidOn: date({ required: true, listed: true }),
  method: select(methods, { listed: true }),
  /** What of it pays plans; the rest waits for one. */
  allocatedAmount: money({ required: true, readOnly: true, from: ['amount'] }),
  remark: longText(),
  ownerId: fromContract.ownerId,
  ...stampFields,
}

export const paymentKind = defineKind({
  kind: 'payment',
  actions: ['view', 'create', 'edit', 'delete', 'export'],
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['contractId', 'paymentPlanId', 'amount', 'paidOn', 'method'] },
    { key: 'remark', fields: ['remark'] },
  ],
  table: 'payments',
  sorts: ['paidOn', 'number', 'amount', 'createdAt', 'updatedAt'],
  nameColumn: 'number',
  defaultSort: '-paidOn',
  fields: paymentFields,
  visible: visiblePayments,
  deletable: deletablePayments,
  partOf: { kind: 'contract', column: 'contract_id' },
})
