import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { fitShape } from '../../platform/records/views/fit-shape.ts'
import type { ViewShape } from '../../platform/records/views/view-shape.ts'
import { viewKind } from './fields.ts'
import { canChange, canShare } from './policy.ts'
import type { View } from './schema.ts'

export const shapeOf = (row: Row): ViewShape => row['shape'] as ViewShape
export const departmentIdsOf = (row: Row): Id[] => row['department_ids'] as Id[]

/** A view as the actor may know it: nothing in it tells a field that their roles hide. */
export function presentView(ctx: Ctx, row: Row, departments: ReadonlyMap<Id, string>): View {
  const view = presentRecord(ctx, viewKind, row)
  const { shape, problems } = fitShape(ctx.kinds.get(view.kind)!, shapeOf(row))
  const mayChange = canChange(ctx.actor, view)
  return {
    ...view,
    departments: departmentIdsOf(row).flatMap((id) => {
      const name = departments.get(id)
      return name === undefined ? [] : [{ id, name }]
    }),
    shape,
    problems,
    can: {
      edit: mayChange,
      reshape: mayChange && !hidesParts(ctx, view.kind, shapeOf(row)),
      share: canShare(ctx.actor, view),
      delete: mayChange,
    },
  }
}

/** Has the view parts that others see and the actor does not? Whoever wrote it anew would take them away unseen. */
function hidesParts({ kinds }: Ctx, kind: string, stored: ViewShape): boolean {
  const problems = fitShape(kinds.get(kind)!, stored).problems.length
  return problems > 0 && fitShape(kinds.whole.get(kind)!, stored).problems.length < problems
}
