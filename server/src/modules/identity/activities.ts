import { z } from 'zod'
import { activityKind, change, recordActivityKinds } from '../timeline/index.ts'
import type { UserStatus } from './fields.ts'

const named = z.object({ name: z.string() })
const sample = { name: '王芳' }

const status = (from: UserStatus, to: UserStatus) => ({ fields: { status: { from: { is: from }, to: { is: to } } } })

const ofUsers = recordActivityKinds('user')
/** Nobody is ever deleted: people are deactivated, and their records stay. */
export const userActivities = {
  created: ofUsers.created,
  updated: ofUsers.updated,
  deactivated: activityKind(
    'user.deactivated',
    named.extend({ status: z.string().optional().describe('what it was until then') }),
    sample,
    { fields: { status: { from: { at: 'status' }, to: { is: 'inactive' } } } },
  ),
  reactivated: activityKind('user.reactivated', named, sample, status('inactive', 'active')),
  invited: activityKind(
    'user.invited',
    z.object({ name: z.string(), email: z.string() }),
    { name: '王芳', email: 'fang@example.com' },
    { fields: { status: { to: { is: 'invited' } }, email: { to: { at: 'email' } } } },
  ),
  invitationRevoked: activityKind('user.invitationRevoked', named, sample, status('invited', 'inactive')),
  joined: activityKind('user.joined', named, sample, status('invited', 'active')),
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
  revoked: activityKind(
    'apiKey.revoked',
    named,
    { name: 'ERP' },
    { fields: { status: { to: { is: 'revoked' } }, revokedAt: { from: { is: null }, to: 'then' } } },
  ),
}

export const organizationActivities = {
  updated: activityKind('organization.updated', z.object({ changes: z.array(change) }), {
    changes: [{ field: 'timeZone', from: 'Asia/Shanghai', to: 'Asia/Tokyo' }],
  }),
}
