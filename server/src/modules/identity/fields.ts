import { scopes } from '../../platform/access/actor.ts'
import {
  boolean,
  department,
  email,
  integer,
  phone,
  reference,
  select,
  text,
  user,
} from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { visibleRoles, visibleToColleagues } from './policy.ts'

const userStatuses = ['active', 'invited', 'inactive'] as const
export type UserStatus = (typeof userStatuses)[number]

export const userKind = defineKind({
  kind: 'user',
  table: 'users',
  isRecyclable: false,
  fields: {
    name: text({ required: true, max: 100, listed: true, searchable: true }),
    email: email({ listed: true, searchable: true, sortable: true }),
    phone: phone({ listed: true, searchable: true }),
    title: text({ max: 100, listed: true }),
    departmentId: department({ required: true, listed: true }),
    managerId: user({ listed: true }),
    status: select(userStatuses, { required: true, readOnly: true, listed: true }),
    ...stampFields,
  },
  actions: ['create', 'edit'],
  visible: visibleToColleagues,
})

export const departmentKind = defineKind({
  kind: 'department',
  table: 'departments',
  isRecyclable: false,
  fields: {
    name: text({ required: true, max: 100, listed: true, searchable: true }),
    parentId: reference({ kind: 'department', table: 'departments', nameColumn: 'name' }, { listed: true }),
    headId: user({ listed: true }),
    position: integer({ required: true, filledIn: true, default: 0, min: 0 }),
    ...stampFields,
  },
  actions: ['create', 'edit', 'delete'],
  visible: visibleToColleagues,
})

export const roleKind = defineKind({
  kind: 'role',
  table: 'roles',
  isSearched: false,
  isRecyclable: false,
  fields: {
    name: text({ required: true, max: 100, listed: true, searchable: true }),
    description: text({ max: 500, listed: true }),
    scope: select(scopes, { required: true, listed: true }),
    isSystem: boolean({ required: true, readOnly: true }),
    ...stampFields,
  },
  visible: visibleRoles,
})
