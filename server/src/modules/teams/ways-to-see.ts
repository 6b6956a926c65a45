/**
 * How records without a team of their own come to be seen.
 * `ofOther`: who sees the other record and holds the right at all. `overOther`: whose right reaches the other record, or whom its
 * team lets in. `ofOwn`: whose right reaches the record itself, besides. `ofParties`: who has it and who gave it.
 */
export type WayToSee =
  | { way: 'ofOther'; column: string; kind: string; isOwnToo: boolean }
  | { way: 'overOther'; column: string; kind: string }
  | { way: 'ofSubject' }
  | { way: 'ofParties' }

/** By kind; the policies of the modules decide, this tells which part of them to name. */
export const waysToSee: Readonly<Record<string, WayToSee>> = {
  contact: { way: 'ofOther', column: 'customer_id', kind: 'customer', isOwnToo: true },
  paymentPlan: { way: 'overOther', column: 'contract_id', kind: 'contract' },
  payment: { way: 'overOther', column: 'contract_id', kind: 'contract' },
  followUp: { way: 'ofSubject' },
  task: { way: 'ofParties' },
}
