import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { OwnerChange } from './requests.ts'
import type { Row } from './row.ts'

/** What a change of a record gives: the version it starts from, and fields by key. */
export type Patch = Record<string, unknown> & { version: number }

/** A kind's own commands, inside a transaction that is already open: whoever changes records of any kind goes through them. */
export interface RecordCommands {
  kind: string
  update(tx: OrgTx, ctx: Ctx, id: Id, patch: Patch): Promise<unknown>
  /** Left out by kinds whose records are handed over by a field, or with another record. */
  changeOwner?(tx: OrgTx, ctx: Ctx, id: Id, input: OwnerChange): Promise<unknown>
  delete(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void>
  /** Whoever wrote a record may change and delete it, also without a right to. */
  isAuthors?: true
  /** Calls `restore`, which writes the columns of an earlier state back, and brings in line what the module keeps beside them. */
  takeBack?(tx: OrgTx, ctx: Ctx, id: Id, restore: () => Promise<Restored>): Promise<void>
}

/** A record before and after an undo. */
export interface Restored {
  before: Row
  after: Row
}
