import { boolean, datetime, department, longText, recordId, select, text, user } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { deletableTasks, overdue, visibleTasks } from './policy.ts'

const subjectTypes = ['lead', 'customer', 'contact', 'opportunity', 'contract'] as const

const taskFields = {
  title: text({ required: true, max: 200, listed: true, searchable: true }),
  description: longText(),
  dueAt: datetime({ listed: true, alwaysShown: true }),
  priority: select(['low', 'normal', 'high'], { required: true, filledIn: true, default: 'normal', listed: true }),
  status: select(['open', 'done'], { required: true, readOnly: true, listed: true, alwaysShown: true }),
  isOverdue: { ...boolean({ required: true, readOnly: true, alwaysShown: true }), expression: overdue },
  subjectType: select(subjectTypes, { alwaysShown: true }),
  subjectId: recordId({ alwaysShown: true }),
  customerId: recordId({ readOnly: true, alwaysShown: true }),
  assigneeId: user({ column: 'owner_id', required: true, filledIn: true, listed: true, alwaysShown: true }),
  ownerDepartmentId: department({ column: 'owner_dept_id', required: true, readOnly: true, alwaysShown: true }),
  completedAt: datetime({ readOnly: true, alwaysShown: true }),
  completedById: user({ column: 'completed_by', readOnly: true, alwaysShown: true }),
  ...stampFields,
}

export const taskKind = defineKind({
  kind: 'task',
  actions: ['view', 'create', 'edit', 'delete', 'export'],
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['title', 'assigneeId', 'dueAt', 'priority', 'description'] },
    { key: 'subject', fields: ['subjectType', 'subjectId'] },
  ],
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
