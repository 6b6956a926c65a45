import { z } from 'zod'
import { activityKind } from '../timeline/index.ts'

const nothing = z.object({})

/**
 * What happens to a colleague's way in. Their subject is the account (`account` and the user's id), which is no record: only
 * the audit log tells them, never the timeline of the colleague, which everybody may read.
 */
export const accountActivities = {
  signedIn: activityKind('account.signedIn', z.object({ method: z.enum(['password', 'totp', 'backupCode']) }), {
    method: 'password',
  }),
  /** Somebody without a session tried: there is no actor. */
  signInFailed: activityKind(
    'account.signInFailed',
    z.object({ reason: z.enum(['password', 'code', 'inactive', 'tooMany']) }),
    { reason: 'password' },
  ),
  signedOut: activityKind('account.signedOut', nothing, {}),
  sessionsRevoked: activityKind('account.sessionsRevoked', z.object({ which: z.enum(['one', 'others', 'all']) }), {
    which: 'others',
  }),
  passwordChanged: activityKind('account.passwordChanged', nothing, {}),
  passwordResetRequested: activityKind('account.passwordResetRequested', nothing, {}),
  passwordReset: activityKind('account.passwordReset', nothing, {}),
  twoFactorEnabled: activityKind('account.twoFactorEnabled', nothing, {}),
  twoFactorDisabled: activityKind('account.twoFactorDisabled', nothing, {}),
  backupCodesRenewed: activityKind('account.backupCodesRenewed', nothing, {}),
}
