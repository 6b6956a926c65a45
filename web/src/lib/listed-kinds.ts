import type { operations } from './api.gen.ts'

type Listed = operations['createExport']['requestBody']['content']['application/json']['kind']

// An object, so that a kind that the server lists and this does not is an error of types.
const listed: Record<Listed, true> = {
  customer: true,
  contact: true,
  lead: true,
  opportunity: true,
  contract: true,
  paymentPlan: true,
  payment: true,
  product: true,
  followUp: true,
  task: true,
}

/** The kinds of records that have a list of their own; what concerns all of them goes by this one. */
export const listedKinds: readonly string[] = Object.keys(listed)
