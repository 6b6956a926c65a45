import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

/** What a kind's own module does when its records come back or go for good; modules.ts hands them in by kind. */
export interface RecycleHooks {
  /** Mends what the records lack meanwhile and what their module can replace, before anything is refused. */
  repair?(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void>
  /** Refuses what no longer fits, by throwing a conflict; the records are still in the bin. */
  beforeRestore?(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void>
  afterRestore?(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void>
  afterPurge?(tx: OrgTx, orgId: Id, ids: readonly Id[]): Promise<void>
}
export type HooksByKind = Readonly<Record<string, RecycleHooks>>
