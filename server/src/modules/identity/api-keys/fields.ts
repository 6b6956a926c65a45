import { datetime, select, text } from '../../../platform/records/field.ts'
import { defineKind } from '../../../platform/records/kind.ts'
import { ownerFields, stampFields } from '../../../platform/records/standard-fields.ts'
import { keyStatuses } from './api-key.ts'
import { statusSql, visibleApiKeys } from './policy.ts'

const readOnly = true

export const apiKeyKind = defineKind({
  kind: 'apiKey',
  table: 'api_keys',
  isSearched: false,
  fields: {
    name: text({ required: true, max: 100, listed: true, searchable: true }),
    prefix: text({ required: true, readOnly }),
    lastFour: text({ required: true, readOnly, listed: true }),
    expiresAt: datetime({ createOnly: true, listed: true }),
    status: { ...select(keyStatuses, { required: true, readOnly, listed: true }), expression: statusSql },
    revokedAt: datetime({ readOnly }),
    lastUsedAt: datetime({ readOnly, listed: true }),
    lastUsedIp: text({ readOnly }),
    ...ownerFields,
    ...stampFields,
  },
  actions: ['view', 'create', 'revoke'],
  visible: visibleApiKeys,
})
