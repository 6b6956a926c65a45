import { z } from 'zod'
import { teamAccess } from '../../platform/access/team.ts'
import { activityKind } from '../timeline/index.ts'

const user = z.object({ id: z.string(), name: z.string() })
const terms = { access: z.enum(teamAccess), expiresAt: z.string().nullable() }
const sample = { user: { id: '0', name: '王芳' } }

/** What happens to the team of a record, told with the record. */
export function teamActivityKinds<K extends string>(kind: K) {
  return {
    memberAdded: activityKind(`${kind}.memberAdded`, z.object({ user, ...terms }), {
      ...sample,
      access: 'read',
      expiresAt: null,
    }),
    memberChanged: activityKind(
      `${kind}.memberChanged`,
      z.object({ user, from: z.object(terms), to: z.object(terms) }),
      {
        ...sample,
        from: { access: 'read', expiresAt: null },
        to: { access: 'write', expiresAt: '2026-12-31T15:59:59.999Z' },
      },
    ),
    memberRemoved: activityKind(`${kind}.memberRemoved`, z.object({ user }), sample),
  }
}
