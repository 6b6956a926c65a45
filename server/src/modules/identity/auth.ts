import { APIError, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { resetPasswordMail } from './mails.ts'
import { noteAccount, type Occasion } from './note-account.ts'
import { claimCode } from './sign-in-store.ts'

export interface AuthOptions {
  db: Database
  secret: string
  /** Where users reach this server; links in mails start with it. */
  baseUrl: string
  /** Where failures are told that the caller only learns as a 500. */
  log?: (message: string, details: unknown[]) => void
}

export type Auth = ReturnType<typeof createAuth>

/** Header in which the server tells better-auth the caller's address; whatever a client sends under it is overwritten. */
export const addressHeader = 'x-fairway-address'

/** The same for the id of the request. */
export const requestHeader = 'x-fairway-request'

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Sign-in, sessions, password reset and TOTP. Who a user is at work (department, roles) is ours, see load-actor.ts. */
export function createAuth({ db, secret, baseUrl, log }: AuthOptions) {
  return betterAuth({
    appName: 'Fairway',
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    // A wrong password is an answer to the caller, not news for the log.
    logger: { level: 'error', ...(log ? { log: (_level, message, ...details) => log(message, details) } : {}) },
    // The server has already refused requests whose Origin is not its own host.
    trustedOrigins: (request) => [request?.headers.get('origin') ?? baseUrl],
    database: { db: db.global, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }, request) =>
        noteAccount(db, { userId: user.id }, { name: 'passwordReset', data: {} }, occasionOf(request)),
      sendResetPassword: async ({ user, token }, request) => {
        await noteAccount(db, { userId: user.id }, { name: 'passwordResetRequested', data: {} }, occasionOf(request))
        const locale = await organizationLocale(db, user.id)
        await enqueue(
          db.global,
          sendMail,
          resetPasswordMail({
            to: user.email,
            name: user.name,
            link: `${baseUrl}/reset-password?token=${token}`,
            locale,
          }),
        )
      },
    },
    user: {
      modelName: 'auth_users',
      fields: { ...stamps, emailVerified: 'email_verified' },
      additionalFields: {
        organizationId: { type: 'string', required: true, input: false, fieldName: 'organization_id' },
        isActive: { type: 'boolean', required: false, input: false, defaultValue: true, fieldName: 'is_active' },
      },
    },
    session: {
      modelName: 'auth_sessions',
      fields: {
        ...stamps,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: 30 * 24 * 3600,
      updateAge: 24 * 3600,
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        ...stamps,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'auth_verifications', fields: { ...stamps, expiresAt: 'expires_at' } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limits',
      fields: { lastRequest: 'last_request' },
      window: 60,
      max: 300,
      // Of an address, behind which may be a whole office; guesses are counted by account: see note-sign-in.ts, and for
      // codes the lock of the account after ten wrong ones.
      customRules: {
        '/sign-in/email': { window: 60, max: 300 },
        '/two-factor/*': { window: 60, max: 300 },
        '/request-password-reset': { window: 60, max: 5 },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Fairway',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'auth_two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, context) => {
            await refuseInactive(db, userId)
            if (context?.path === '/two-factor/verify-totp')
              await refuseUsedCode(db, userId, String(context.body?.code))
          },
        },
      },
    },
    disabledPaths: [
      '/update-user',
      '/change-email',
      '/delete-user',
      '/sign-up/email',
      '/sign-in/social',
      '/link-social',
      '/unlink-account',
    ],
    advanced: {
      cookiePrefix: 'fairway',
      useSecureCookies: baseUrl.startsWith('https://'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })
}

function occasionOf(request: Request | undefined): Occasion {
  const ip = request?.headers.get(addressHeader)
  const userAgent = request?.headers.get('user-agent')?.slice(0, 200)
  return {
    requestId: request?.headers.get(requestHeader) ?? newId(),
    origin: { ...(ip ? { ip } : {}), ...(userAgent ? { userAgent } : {}) },
  }
}

async function refuseInactive(db: Database, userId: string): Promise<void> {
  const user = await db.global.selectFrom('auth_users').select('is_active').where('id', '=', userId).executeTakeFirst()
  if (!user?.is_active)
    throw new APIError('FORBIDDEN', { code: 'USER_INACTIVE', message: 'This account has been deactivated.' })
}

async function refuseUsedCode(db: Database, userId: string, code: string): Promise<void> {
  if (await claimCode(db.global, userId, code, new Date())) return
  throw new APIError('UNAUTHORIZED', {
    code: 'INVALID_CODE',
    message: 'This code has been used; wait for the next one.',
  })
}

async function organizationLocale(db: Database, userId: string): Promise<string> {
  const user = await db.global
    .selectFrom('auth_users')
    .select('organization_id')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  const orgId = user.organization_id
  const organization = await withOrg({ db, orgId }, (tx) =>
    tx.selectFrom('organizations').select('locale').where('org_id', '=', orgId).executeTakeFirstOrThrow(),
  )
  return organization.locale
}
