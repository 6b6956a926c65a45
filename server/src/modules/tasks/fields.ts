import { boolean, datetime, department, longText, recordId, select, text, user } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { deletableTasks, overdue, visibleTasks } from './policy.ts'

const subjectTypes = ['lead', 'customer', 'contact', 'opportunity', 'contract'] as const

const taskFields = {
  title: text({ required: true, max: 200, listed: true, searchable: true }),
  description: longText(),
  dueAt: datetime({ listed: true }),
  priority: select(['low', 'normal', 'high'], { required: true, filledIn: true, default: 'normal', listed: true }),
  status: select(['open', 'done'], { required: true, readOnly: true, listed: true }),
  isOverdue: { ...boolean({ required: true, readOnly: true }), expression: overdue },
  subjectType: select(subjectTypes),
  subjectId: recordId(),
  customerId: recordId({ readOnly: true }),
  assigneeId: user({ column: 'owner_id', required: true, filledIn: true, listed: true }),
  ownerDepartmentId: department({ column: 'owner_dept_id', required: true, readOnly: true }),
  completedAt: datetime({ readOnly: true }),
  completedById: user({ column: 'completed_by', readOnly: true }),
  ...stampFields,
}

export const taskKind = defineKind({
  kind: 'task',
  isCustomizable: true,
  table: 'tasks',
  sorts: ['dueAt', 'completedAt', 'createdAt', 'updatedAt'],
  nameColumn: 'title',
  fields: taskFields,
  visible: visibleTasks,
  ownership: { right: 'task.view', isAll: false },
  deletable: deletableTasks,
  subject: { typeColumn: 'subject_type', idColumn: 'subject_id', onDelete: 'part' },
  customerColumn: 'customer_id',
})
