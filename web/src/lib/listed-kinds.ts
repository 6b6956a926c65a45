/** The kinds of records that have a list of their own; what concerns all of them goes by this one. */
export const listedKinds: readonly string[] = [
  'customer',
  'contact',
  'lead',
  'opportunity',
  'contract',
  'paymentPlan',
  'payment',
  'product',
  'followUp',
  'task',
]
