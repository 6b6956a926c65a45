import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { AppError, validationFailed } from '../../../platform/errors.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'

/**
 * Layouts are for those who manage the organization and see every field of the kind: what a role hides would otherwise be
 * told by a layout, or lost when one is saved without it. Throws fields_hidden (403).
 */
export function kindToManage(ctx: Pick<Ctx, 'actor' | 'kinds'>, name: string): RecordKind {
  authorizeRight(ctx.actor, 'organization.manage')
  const kind = ctx.kinds.get(name)
  if (!kind?.isCustomizable) {
    const options = ctx.kinds.all.filter((known) => known.isCustomizable).map((known) => known.kind)
    throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options } }])
  }
  if (kind.limited.length > 0)
    throw new AppError(403, 'fields_hidden', 'Your roles do not show you every field of these records.')
  return kind
}
