const collections = {
  customer: 'customers',
  contact: 'contacts',
  lead: 'leads',
  product: 'products',
  opportunity: 'opportunities',
  contract: 'contracts',
  payment: 'payments',
  paymentPlan: 'payment-plans',
  followUp: 'follow-ups',
  task: 'tasks',
} as const

/** Where a record of a kind is shown; undefined for kinds without a page of their own. */
export function recordPath(kind: string, id: string): string | undefined {
  const collection = kind in collections ? collections[kind as keyof typeof collections] : undefined
  return collection ? `/${collection}/${id}` : undefined
}

/** Where the records of a kind are listed. */
export function listPath(kind: keyof typeof collections): string {
  return `/${collections[kind]}`
}
