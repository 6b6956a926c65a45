import { select, text, user } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { visibleViews } from '../../platform/records/views/visible-views.ts'

const sharings = ['personal', 'everyone', 'departments'] as const

export const viewKind = defineKind({
  kind: 'view',
  table: 'views',
  isSearched: false,
  isRecyclable: false,
  fields: {
    kind: text({ required: true, createOnly: true, max: 40 }),
    name: text({ required: true, max: 100 }),
    sharing: select(sharings, { required: true, filledIn: true, default: 'personal' }),
    ownerId: user({ required: true, readOnly: true }),
    ...stampFields,
  },
  idLists: [{ column: 'department_ids', target: 'department' }],
  actions: ['share'],
  visible: visibleViews,
})
