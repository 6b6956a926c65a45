import type { Database } from '../../../platform/db/pool.ts'
import { listOrganizations } from '../../identity/index.ts'
import { readHead } from '../../timeline/index.ts'
import { checkLog } from '../check-log.ts'
import { type AuditArguments, readArguments, usage } from './audit-arguments.ts'
import { type AuditLocale, say, sayDamage } from './audit-words.ts'

export interface AuditShellDeps {
  db: Database
  /** Where lines go; `status` lines replace each other on a terminal. */
  print?: (line: string) => void
  status?: (line: string) => void
}

interface Organization {
  id: string
  name: string
  locale: string
}

const [sound, damaged, wrongUsage] = [0, 1, 2] as const
const shownEvery = 5_000

/** `npm run fairway -- audit …`. Resolves with the exit code: 0 when every log is sound, 1 when one is not, 2 for arguments that make no sense. */
export async function auditFromShell(args: string[], deps: AuditShellDeps): Promise<number> {
  const print = deps.print ?? ((line: string) => void process.stdout.write(`${line}\n`))
  const status = deps.status ?? statusLine
  let given: AuditArguments
  let organizations: Organization[]
  try {
    given = readArguments(args)
    organizations = fitting(await listOrganizations(deps.db), given)
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error
    print(`${(error as Error).message}\n\n${usage}`)
    return wrongUsage
  }
  let isSound = true
  for (const organization of organizations) {
    const lines =
      given.command === 'head'
        ? await describeHead(deps.db, organization)
        : await describeVerdict(deps.db, organization, given, status)
    isSound &&= lines.isSound
    lines.told.forEach(print)
  }
  return isSound ? sound : damaged
}

function fitting(all: Organization[], { organization, heads }: AuditArguments): Organization[] {
  const found = all.filter(({ id, name }) => organization === undefined || id === organization || name === organization)
  const names = all.map(({ name }) => JSON.stringify(name)).join(', ')
  if (organization !== undefined && found.length !== 1) throw new Error(`--org fits ${found.length} of: ${names}.`)
  if (heads.length > 0 && found.length !== 1)
    throw new Error(`A head belongs to one organization: say which with --org; there are: ${names}.`)
  return found
}

interface Told {
  isSound: boolean
  told: string[]
}

async function describeHead(db: Database, { id, name, locale }: Organization): Promise<Told> {
  const { head, waiting } = await readHead(db, id)
  const words = localeOf(locale)
  const line = head
    ? say(words, 'headOf', { name, head: `${head.position}:${head.hash}`, at: head.sealedAt.toISOString() })
    : say(words, 'empty', { name })
  return { isSound: true, told: [line, ...(waiting > 0 ? [say(words, 'waiting', { waiting })] : [])] }
}

async function describeVerdict(
  db: Database,
  { id, name, locale }: Organization,
  { heads }: AuditArguments,
  status: (line: string) => void,
): Promise<Told> {
  const startedAt = Date.now()
  const onProgress = (done: number) => {
    if (done % shownEvery === 0) status(`${name} ${done}`)
  }
  const { damage, count, waiting, head, before } = await checkLog(db, id, new Date(), { heads, onProgress })
  status('')
  const words = localeOf(locale)
  const since = before
    ? [say(words, 'since', { head: `${before.position}:${before.hash}`, at: before.seenAt.toISOString() })]
    : []
  if (damage)
    return { isSound: false, told: [say(words, 'broken', { name, count, damage: sayDamage(words, damage) }), ...since] }
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
  return {
    isSound: true,
    told: [
      head ? say(words, 'sound', { name, count, seconds }) : say(words, 'empty', { name }),
      ...(waiting > 0 ? [say(words, 'waiting', { waiting })] : []),
      ...(head ? [say(words, 'head', { head: `${head.position}:${head.hash}` })] : []),
      ...since,
    ],
  }
}

function localeOf(locale: string): AuditLocale {
  return locale === 'en' ? 'en' : 'zh-CN'
}

function statusLine(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`)
}
