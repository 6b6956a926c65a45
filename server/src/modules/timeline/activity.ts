import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'

/** One changed field; references carry the name they had at that moment. */
export const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })

/** A kind of activity and the shape of its data. Kinds are persisted: shapes only ever grow by optional keys. */
export interface ActivityKind<K extends string = string, D extends z.ZodType = z.ZodType> {
  kind: K
  data: D
  /** One stored row's data, which every later version must still be able to read. */
  sample: z.input<D>
}

export function activityKind<K extends string, D extends z.ZodType>(
  kind: K,
  data: D,
  sample: z.input<D>,
): ActivityKind<K, D> {
  return { kind, data, sample }
}

/** What took the record along into the recycle bin, or brought it back. */
const withRoot = z.object({ type: z.string(), id: z.string(), name: z.string() })

/** What a module lets others be told of one kind: the activities about it, and how the API shows a record of it. */
export interface EventSource {
  kind: string
  activities: readonly ActivityKind[]
  /** Throws not_found. */
  read(ctx: Ctx, id: Id): Promise<object>
}

/** Those that every record kind has; the last three belong to kinds with a recycle bin. */
export function recordActivities<K extends string>(kind: K) {
  const moved = z.object({ name: z.string(), with: withRoot.optional() })
  return {
    created: activityKind(`${kind}.created`, z.object({ name: z.string() }), { name: '华为' }),
    updated: activityKind(`${kind}.updated`, z.object({ changes: z.array(change) }), {
      changes: [{ field: 'level', from: 'B', to: 'A' }],
    }),
    deleted: activityKind(`${kind}.deleted`, moved, { name: '华为' }),
    restored: activityKind(`${kind}.restored`, moved, { name: '华为' }),
    purged: activityKind(`${kind}.purged`, moved, { name: '华为' }),
    ownerChanged: activityKind(
      `${kind}.ownerChanged`,
      z.object({
        from: z.object({ id: z.string(), name: z.string() }),
        to: z.object({ id: z.string(), name: z.string() }),
      }),
      {
        from: { id: '0', name: '王芳' },
        to: { id: '1', name: '李强' },
      },
    ),
  }
}
