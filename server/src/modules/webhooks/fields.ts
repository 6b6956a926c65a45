import { z } from 'zod'
import { boolean, datetime, recordId, select, text, url } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields } from '../../platform/records/standard-fields.ts'
import { statusSql, visibleWebhooks } from './policy.ts'
import { disabledReasons, webhookStatuses } from './webhook.ts'

const readOnly = true

export const webhookKind = defineKind({
  kind: 'webhook',
  table: 'webhooks',
  isSearched: false,
  isRecyclable: false,
  fields: {
    name: text({ required: true, max: 100, listed: true, searchable: true }),
    // What it may be is judged together with the events, see check-webhook.ts.
    url: { ...url({ required: true, listed: true, searchable: true }), value: z.string().max(500) },
    isActive: boolean({ required: true, filledIn: true, default: true }),
    status: { ...select(webhookStatuses, { required: true, readOnly, listed: true }), expression: statusSql },
    disabledReason: select(disabledReasons, { readOnly }),
    failingSince: datetime({ readOnly }),
    lastSuccessAt: datetime({ readOnly, listed: true }),
    /** The key that it was made with, whose rights it has; without one it has those of its owner. */
    apiKeyId: recordId({ readOnly }),
    ...ownerFields,
    ...stampFields,
  },
  actions: ['view', 'create', 'edit', 'delete'],
  visible: visibleWebhooks,
})
