import { sql } from 'kysely'
import { sharedWith } from '../access/visible.ts'
import { type Asker, boolean, datetime, department, user } from './field.ts'

/** Who made and last changed a record, and when. */
export const stampFields = {
  createdAt: datetime({ required: true, readOnly: true, alwaysShown: true }),
  createdById: user({ column: 'created_by', readOnly: true, alwaysShown: true }),
  updatedAt: datetime({ required: true, readOnly: true, listed: true, alwaysShown: true }),
  updatedById: user({ column: 'updated_by', readOnly: true, alwaysShown: true }),
}

/** Is the asker in the record's team? Each is answered for themselves. */
export const teamFields = (kind: string) => ({
  isSharedWithMe: {
    ...boolean({ required: true, readOnly: true, alwaysShown: true, perAsker: true }),
    expression: ({ actor }: Asker, alias: string) => (actor ? sharedWith(actor, kind, alias) : sql`false`),
  },
})

/** Who a record belongs to. The department is the owner's at the time of the hand-over. */
export const ownerFields = {
  ownerId: user({ required: true, filledIn: true, createOnly: true, listed: true, alwaysShown: true }),
  ownerDepartmentId: department({ column: 'owner_dept_id', required: true, readOnly: true, alwaysShown: true }),
}
