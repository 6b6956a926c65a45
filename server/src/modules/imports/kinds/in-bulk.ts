import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Created, GivenRecord } from '../../identity/index.ts'
import type { ImportKind, Values } from './import-kind.ts'

type CreateMany = (tx: OrgTx, ctx: Ctx, given: readonly GivenRecord[], mode: 'write' | 'trial') => Promise<Created[]>

/** A kind's command for many, as imports and their dry runs call it. */
export function inBulk(createMany: CreateMany): Required<Pick<ImportKind, 'createMany' | 'checkMany'>> {
  return {
    createMany: (tx, ctx, rows) => createMany(tx, ctx, rows.map(givenRecord), 'write'),
    checkMany: async (tx, ctx, rows) =>
      (await createMany(tx, ctx, rows.map(givenRecord), 'trial')).map((made) => ('errors' in made ? made.errors : [])),
  }
}

/** The values are checked by the kind's own schema before; what it keeps of another system's stamps goes beside them. */
function givenRecord({ createdAt, createdById, ...values }: Values): GivenRecord {
  return {
    values: values as GivenRecord['values'],
    stamps: {
      createdAt: createdAt === undefined ? undefined : new Date(createdAt as string),
      createdById: createdById as string | undefined,
    },
  }
}
