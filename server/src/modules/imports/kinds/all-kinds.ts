import { hasRight } from '../../../platform/access/actor.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { ImportKind, Target } from './import-kind.ts'
import { asActorMay } from './own-fields.ts'
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

/** How a kind is imported, as far as an actor may, given the kinds as they know them; the kind is checked at the door. */
export function importDefinition(kind: string, ctx?: Pick<Ctx, 'kinds' | 'actor'>): ImportKind {
  const found = definitions.find((definition) => definition.record.kind === kind)
  if (!found) throw new Error(`No import of ${kind} is known.`)
  if (!ctx) return found
  const isGranted = ({ right }: Target) => right === undefined || hasRight(ctx.actor, right)
  return asActorMay({ ...found, targets: found.targets.filter(isGranted) }, ctx.kinds)
}
