import { z } from 'zod'
import { activityKind, change, recordActivityKinds } from '../timeline/index.ts'

const named = z.object({ name: z.string() })
const sample = { name: '王芳' }

const ofUsers = recordActivityKinds('user')
/** Nobody is ever deleted: people are deactivated, and their records stay. */
export const userActivities = {
  created: ofUsers.created,
  updated: ofUsers.updated,
  deactivated: activityKind('user.deactivated', named, sample),
  reactivated: activityKind('user.reactivated', named, sample),
  invited: activityKind('user.invited', z.object({ name: z.string(), email: z.string() }), {
    name: '王芳',
    email: 'fang@example.com',
  }),
  invitationRevoked: activityKind('user.invitationRevoked', named, sample),
  joined: activityKind('user.joined', named, sample),
}

const ofDepartments = recordActivityKinds('department')
export const departmentActivities = {
  created: ofDepartments.created,
  updated: ofDepartments.updated,
  deleted: ofDepartments.deleted,
  merged: activityKind(
    'department.merged',
    z.object({ name: z.string(), into: z.object({ id: z.string(), name: z.string() }) }),
    {
      name: '华东一部',
      into: { id: '0', name: '华东销售部' },
    },
  ),
}

const ofRoles = recordActivityKinds('role')
export const roleActivities = { created: ofRoles.created, updated: ofRoles.updated, deleted: ofRoles.deleted }

const ofApiKeys = recordActivityKinds('apiKey')
export const apiKeyActivities = {
  created: activityKind(
    'apiKey.created',
    ofApiKeys.created.data.extend({ rights: z.array(z.string()), expiresAt: z.string().nullable() }),
    { name: 'ERP', rights: ['customer.view'], expiresAt: '2027-01-31T00:00:00.000Z' },
  ),
  revoked: activityKind('apiKey.revoked', named, { name: 'ERP' }),
}

export const organizationActivities = {
  updated: activityKind('organization.updated', z.object({ changes: z.array(change) }), {
    changes: [{ field: 'timeZone', from: 'Asia/Shanghai', to: 'Asia/Tokyo' }],
  }),
}
