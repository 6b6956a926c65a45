import type { ImportKind } from './import-kind.ts'
import { contactImport } from './contacts.ts'
import { customerImport } from './customers.ts'
import { leadImport } from './leads.ts'
import { opportunityImport } from './opportunities.ts'
import { productImport } from './products.ts'
import { userImport } from './users.ts'

const definitions: readonly ImportKind[] = [
  userImport,
  customerImport,
  contactImport,
  leadImport,
  productImport,
  opportunityImport,
]

/** How a kind is imported; the kinds are checked at the door. */
export function importDefinition(kind: string): ImportKind {
  const found = definitions.find((definition) => definition.record.kind === kind)
  if (!found) throw new Error(`No import of ${kind} is known.`)
  return found
}
