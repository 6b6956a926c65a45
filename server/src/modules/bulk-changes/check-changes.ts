import type { Ctx } from '../../platform/context.ts'
import type { FieldError } from '../../platform/errors.ts'
import { fieldErrorsOf } from '../../platform/http/field-errors.ts'
import { faultsAt } from '../../platform/http/record-bodies.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { recordPatchSchema } from '../../platform/records/schema.ts'

type Values = Record<string, unknown>
type PatchSchema = ReturnType<typeof recordPatchSchema>

const schemas = new Map<string, PatchSchema>()

/** By the kind's own fields: what has rules beyond them, such as lines, is changed record by record. */
function schemaOf(kind: RecordKind): PatchSchema {
  const known = schemas.get(kind.kind)
  if (known) return known
  const schema = recordPatchSchema(kind)
  schemas.set(kind.kind, schema)
  return schema
}

/** What the kind and the actor's roles say against the values of a change, at the paths of a PATCH below `changes`. */
export function checkChanges(
  ctx: Pick<Ctx, 'kinds'>,
  kind: RecordKind,
  changes: Values,
): { values: Values; faults: FieldError[] } {
  const body = { ...changes, version: 1 }
  const parsed = schemaOf(kind).safeParse(body)
  const more = faultsAt(ctx, { path: ['changes'], kind: kind.kind, role: 'patch' }, { changes })
  const own = parsed.success
    ? []
    : fieldErrorsOf(parsed.error, body).map((error) => ({
        ...error,
        path: error.path ? `changes.${error.path}` : 'changes',
      }))
  const told = own.filter(({ path }) => !more.some((error) => error.path === path))
  const stranger = 'version' in changes ? [{ path: 'changes.version', code: 'unknown_field' }] : []
  const { version: _, ...values } = (parsed.data ?? body) as Values
  return { values, faults: [...told, ...more, ...stranger] }
}
