import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import { validationFailed } from '../../errors.ts'
import { parseFilter } from '../filter.ts'
import type { RecordKind } from '../kind.ts'
import type { ListQuery } from '../list.ts'
import { readView } from './read-view.ts'

type Asked = Pick<ListQuery, 'filter' | 'sort' | 'q' | 'view'>

/** The columns that a view names and its reader may see; none where it names none, and none where there is no such view. */
export async function columnsOfView(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  view: string | undefined,
): Promise<string[] | undefined> {
  const { shape } = await readView(tx, ctx, ctx.kinds.of(given), view)
  return shape.columns
}

/**
 * A checked query with the view that it names written out, for work that begins later: the view may be another by then.
 * Throws validation_failed when both filters together are too long for one, and when a condition of the view does not apply any
 * more: what would leave then is more than the view was made for, and nobody may be looking.
 */
export async function foldView(tx: OrgTx, ctx: Ctx, given: RecordKind, query: Asked): Promise<Omit<Asked, 'view'>> {
  const { view, ...asked } = query
  const kind = ctx.kinds.of(given)
  const { shape, problems, errors } = await readView(tx, ctx, kind, view)
  const isWidened = problems.some(({ part }) => part === 'filter')
  if (isWidened) throw validationFailed([{ path: 'view', code: 'view_condition_gone' }])
  const filters = [shape.filter, asked.filter === undefined ? undefined : (JSON.parse(asked.filter) as object)]
  const both = filters.filter((filter) => filter !== undefined)
  const filter = both.length > 1 ? JSON.stringify({ and: both }) : both.map((one) => JSON.stringify(one))[0]
  const faults = filter === undefined ? errors : [...errors, ...parseFilter(kind, filter).errors]
  if (faults.length > 0) throw validationFailed(faults)
  const [sort, q] = [asked.sort ?? shape.sort, asked.q ?? shape.q]
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(sort === undefined ? {} : { sort }),
    ...(q === undefined ? {} : { q }),
  }
}
