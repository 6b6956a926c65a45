import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import type { Id } from '../../id.ts'
import { subjectNames } from '../subject.ts'

/** For refusals that were kept: which other record has the values is told to those who see that one now. */
export async function retellHolders(
  tx: OrgTx,
  ctx: Ctx,
  errors: readonly FieldError[],
): Promise<(error: FieldError) => FieldError> {
  const refs = errors.flatMap((error) => {
    const id = holderOf(error)
    return id === undefined ? [] : [{ type: String(error.params!['kind']), id }]
  })
  const names = refs.length > 0 ? await subjectNames(tx, ctx, refs) : new Map<Id, string>()
  return (error) => {
    const id = holderOf(error)
    if (id === undefined) return error
    const { id: _id, name: _name, ...params } = error.params!
    const name = names.get(id)
    return { ...error, params: name === undefined ? params : { ...params, id, name } }
  }
}

function holderOf({ code, params }: FieldError): Id | undefined {
  return code === 'not_unique' && typeof params?.['id'] === 'string' ? params['id'] : undefined
}
