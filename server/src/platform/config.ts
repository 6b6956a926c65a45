import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartupError } from './startup-error.ts'

export type Role = 'web' | 'worker' | 'all'

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  /** Null: the embedded database under `dataDir`. */
  readonly databaseUrl: string | null
  readonly role: Role
  readonly demoPassword: string
  /** Null: generated once and kept under `dataDir`; see `readSecret`. */
  readonly secret: string | null
  /** Where users reach this server, without a slash at the end; mails link to it. */
  readonly baseUrl: string
  /** Null: no mail leaves; it is kept where an operator can read it. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly logLevel: (typeof logLevels)[number]
  /** As Fastify's `trustProxy`: whose X-Forwarded-* headers are believed. */
  readonly trustProxy: boolean | number | string[]
  /** How many requests an API key may make in a minute. */
  readonly keyRequestsPerMinute: number
  /** Addresses and ranges outside the public internet to which webhooks may go. */
  readonly webhookAllow: string[]
}

export interface ConfigurationProblem {
  name: string
  given: string
  allowed: string
}

/** Some environment variables are unusable; lists all of them, secrets hidden. */
export class ConfigurationError extends StartupError {
  readonly problems: ConfigurationProblem[]
  constructor(problems: ConfigurationProblem[]) {
    const lines = problems.map(({ name, given, allowed }) => `  ${name}: given ${given}, allowed is ${allowed}.`)
    super(
      'configuration',
      `These environment variables cannot be used:\n${lines.join('\n')}`,
      'Correct or unset them and start again.',
    )
    this.problems = problems
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const allowed = {
  PORT: 'a whole number from 1 to 65535',
  HOST: 'an IP address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
  FAIRWAY_DATA_DIR: 'the path of a folder',
  DATABASE_URL: 'postgres://user:password@host:port/database',
  FAIRWAY_ROLE:
    'web, worker or all; web and worker need a DATABASE_URL, because the embedded database serves one process',
  FAIRWAY_DEMO_PASSWORD: '8 to 128 characters',
  FAIRWAY_SECRET: 'at least 32 characters',
  FAIRWAY_BASE_URL: 'an http:// or https:// address without a path, such as https://crm.example.com',
  SMTP_URL: 'smtp://user:password@host:port or smtps://user:password@host:port',
  MAIL_FROM: 'a mail address, such as crm@example.com or Fairway <crm@example.com>',
  LOG_LEVEL: logLevels.join(', '),
  FAIRWAY_KEY_REQUESTS_PER_MINUTE: 'a whole number from 1 to 1000000',
  FAIRWAY_WEBHOOK_ALLOW: 'a list of addresses and ranges such as 10.0.0.0/8, 192.168.1.20',
  FAIRWAY_TRUST_PROXY: 'true, false, a number of proxies, or a list of addresses such as 10.0.0.0/8, 127.0.0.1',
} as const

type Name = keyof typeof allowed

const hidden = new Set<string>(['FAIRWAY_SECRET', 'FAIRWAY_DEMO_PASSWORD'] satisfies Name[])
const withPassword = new Set<string>(['DATABASE_URL', 'SMTP_URL'] satisfies Name[])

const hostName = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i
const mailAddress = /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/

const schema = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(65_535))
      .default(3000),
    HOST: z
      .string()
      .refine((value) => isIP(value) > 0 || hostName.test(value))
      .default('127.0.0.1'),
    FAIRWAY_DATA_DIR: z
      .string()
      .refine((value) => !value.includes('\0'))
      .default('./data'),
    DATABASE_URL: z.string().refine(isDatabaseUrl).nullable().default(null),
    FAIRWAY_ROLE: z.enum(['web', 'worker', 'all']).default('all'),
    FAIRWAY_DEMO_PASSWORD: z.string().min(8).max(128).default('fairway-demo'),
    FAIRWAY_SECRET: z.string().min(32).nullable().default(null),
    FAIRWAY_BASE_URL: z.string().refine(isBaseUrl).optional(),
    SMTP_URL: z
      .string()
      .refine((value) => hasProtocol(value, ['smtp:', 'smtps:']))
      .nullable()
      .default(null),
    MAIL_FROM: z.string().regex(mailAddress).default('Fairway <fairway@localhost>'),
    LOG_LEVEL: z.enum(logLevels).default('warn'),
    FAIRWAY_KEY_REQUESTS_PER_MINUTE: z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(1_000_000))
      .default(1_200),
    FAIRWAY_WEBHOOK_ALLOW: z.string().refine(isAddressList).transform(splitList).default([]),
    FAIRWAY_TRUST_PROXY: z.string().refine(isTrustProxy).transform(trustProxy).default(false),
  })
  .refine((value) => value.FAIRWAY_ROLE === 'all' || value.DATABASE_URL !== null, {
    path: ['FAIRWAY_ROLE'],
    when: () => true,
  })

/** Reads the whole configuration from the environment; an empty variable counts as unset. Throws `ConfigurationError`. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.keys(allowed).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] as Name[]
    throw new ConfigurationError(
      names.map((name) => ({ name, given: shown(name, given[name]), allowed: allowed[name] })),
    )
  }
  const value = parsed.data
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.FAIRWAY_DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    role: value.FAIRWAY_ROLE,
    demoPassword: value.FAIRWAY_DEMO_PASSWORD,
    secret: value.FAIRWAY_SECRET,
    baseUrl: (value.FAIRWAY_BASE_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, ''),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    logLevel: value.LOG_LEVEL,
    trustProxy: value.FAIRWAY_TRUST_PROXY,
    webhookAllow: value.FAIRWAY_WEBHOOK_ALLOW,
    keyRequestsPerMinute: value.FAIRWAY_KEY_REQUESTS_PER_MINUTE,
  }
}

/** The address with its password left out, fit for a message. */
export function withoutPassword(address: string): string {
  const url = URL.parse(address)
  if (!url) return `${address.length} characters that are not an address`
  if (url.password) url.password = '***'
  const secrets = [...url.searchParams.keys()].filter((key) => /pass|secret|key/i.test(key))
  for (const key of secrets) url.searchParams.set(key, '***')
  return url.href
}

function shown(name: Name, value: string | undefined): string {
  if (value === undefined) return 'nothing'
  if (hidden.has(name)) return `${value.length} characters`
  return JSON.stringify(withPassword.has(name) ? withoutPassword(value) : value)
}

function hasProtocol(value: string, protocols: string[]): boolean {
  const url = URL.parse(value)
  return url !== null && protocols.includes(url.protocol) && url.hostname !== ''
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
}

function isBaseUrl(value: string): boolean {
  const url = URL.parse(value)
  return hasProtocol(value, ['http:', 'https:']) && url?.pathname === '/' && !url.search && !url.hash && !url.username
}

function isTrustProxy(value: string): boolean {
  return /^(true|false|\d{1,2})$/.test(value) || isAddressList(value)
}

function isAddressList(value: string): boolean {
  return splitList(value).every((part) => {
    const [address = '', bits, ...rest] = part.split('/')
    const version = isIP(address)
    return (
      version > 0 &&
      rest.length === 0 &&
      (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
    )
  })
}

function trustProxy(value: string): boolean | number | string[] {
  if (value === 'true' || value === 'false') return value === 'true'
  return /^\d+$/.test(value) ? Number(value) : splitList(value)
}

function splitList(value: string): string[] {
  return value.split(',').map((part) => part.trim())
}
