import { datetime, department, user } from './field.ts'

/** Who made and last changed a record, and when. */
export const stampFields = {
  createdAt: datetime({ required: true, readOnly: true, alwaysShown: true }),
  createdById: user({ column: 'created_by', readOnly: true, alwaysShown: true }),
  updatedAt: datetime({ required: true, readOnly: true, listed: true, alwaysShown: true }),
  updatedById: user({ column: 'updated_by', readOnly: true, alwaysShown: true }),
}

/** Who a record belongs to. The department is the owner's at the time of the hand-over. */
export const ownerFields = {
  ownerId: user({ required: true, filledIn: true, createOnly: true, listed: true, alwaysShown: true }),
  ownerDepartmentId: department({ column: 'owner_dept_id', required: true, readOnly: true, alwaysShown: true }),
}
