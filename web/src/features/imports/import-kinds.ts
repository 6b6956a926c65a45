import { useSession } from '../../lib/session.ts'

/** In the order in which a company brings its records over. */
export const importKinds = ['user', 'customer', 'contact', 'lead', 'product', 'opportunity'] as const
export type ImportKind = (typeof importKinds)[number]

const rights: Record<ImportKind, string> = {
  user: 'user.create',
  customer: 'customer.import',
  contact: 'contact.import',
  lead: 'lead.import',
  product: 'product.import',
  opportunity: 'opportunity.import',
}

/** What this person may import. */
export function useImportKinds(): ImportKind[] {
  const session = useSession()
  return importKinds.filter((kind) => session.rights.includes(rights[kind]))
}
