import { createReadStream, createWriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Ctx } from '../../../platform/context.ts'
import type { Database } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { AppError } from '../../../platform/errors.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { newId } from '../../../platform/id.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { findShellUser, listOrganizations, loadActor } from '../../identity/index.ts'
import { deleteImport } from '../delete-import.ts'
import { changeMapping } from '../change-mapping.ts'
import { createImport } from '../create-import.ts'
import { sumOf } from '../import.ts'
import { importFiles } from '../jobs.ts'
import { getImport, listFailures } from '../queries.ts'
import type { Locale } from '../../fields/index.ts'
import { reasonText } from '../reason-words.ts'
import { nameOfColumn } from '../rows/read-row.ts'
import { runImport } from '../run-import.ts'
import type { ImportView } from '../schema.ts'
import { startImport } from '../start-import.ts'
import { writeErrorFile } from '../write-error-file.ts'
import { decideNames, UselessDecision } from './decide-names.ts'
import { describeFailures, describeGaps, describeUpload } from './print-import.ts'
import { readArguments, type ShellArguments, usage } from './shell-arguments.ts'
import { say, sayFault } from './shell-words.ts'

export interface ShellDeps {
  db: Database
  kinds: RecordKinds
  config: { dataDir: string }
  /** Where lines go; `status` lines replace each other on a terminal. */
  print?: (line: string) => void
  status?: (line: string) => void
}

const [allTaken, someFailed, wrongUsage] = [0, 1, 2] as const

/** A message for the person at the shell. */
class Refused extends Error {}

/**
 * `npm run fairway -- import …`: the wizard's steps in one go. Resolves with the exit code: 0 when every row was taken,
 * 1 when rows failed or the file was refused, 2 for arguments that make no sense.
 */
export async function importFromShell(args: string[], deps: ShellDeps): Promise<number> {
  const print = deps.print ?? ((line: string) => void process.stdout.write(`${line}\n`))
  let given: ShellArguments
  try {
    given = readArguments(args)
  } catch (error) {
    print(`${(error as Error).message}\n\n${usage}`)
    return wrongUsage
  }
  try {
    return await run(given, { ...deps, print })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    print(error.message)
    return someFailed
  }
}

async function run(given: ShellArguments, deps: ShellDeps & { print: (line: string) => void }): Promise<number> {
  const { print } = deps
  await access(given.file).catch(() => {
    throw new Refused(`There is no file ${given.file} that can be read.`)
  })
  const ctx = await openContext(given, deps)
  const locale: Locale = ctx.organization.locale === 'en' ? 'en' : 'zh-CN'
  const files = importFiles(deps.config.dataDir)
  return saying(locale, async () => {
    const view = await prepare(ctx, files, given, locale)
    for (const line of describeUpload(view, locale)) print(line)
    if (view.gaps.length > 0) {
      await deleteImport(ctx, files, view.id)
      throw new Refused(describeGaps(view.gaps, locale).join('\n'))
    }
    return finish(ctx, files, view, given, { ...deps, locale })
  })
}

async function openContext({ organization, as }: ShellArguments, { db, kinds }: ShellDeps): Promise<Ctx> {
  const all = await listOrganizations(db)
  const fitting =
    organization === undefined ? all : all.filter(({ id, name }) => id === organization || name === organization)
  const names = all.map(({ name }) => JSON.stringify(name)).join(', ')
  if (all.length === 0) throw new Refused('There is no organization yet: start Fairway and set it up first.')
  if (fitting.length !== 1) throw new Refused(`Say which organization with --organization; there are: ${names}.`)
  const orgId = fitting[0]!.id
  const userId = await findShellUser(db, orgId, as)
  const now = new Date()
  const found = userId && (await withOrg({ db, orgId }, (tx) => loadActor(tx, orgId, userId, kinds, now)))
  if (!found)
    throw new Refused(
      as
        ? `No active colleague has the address ${as}.`
        : 'The organization has no active administrator; say who with --as.',
    )
  return { ...found, orgId, now, via: 'shell', requestId: newId(), db }
}

async function prepare(ctx: Ctx, files: FileStore, given: ShellArguments, locale: Locale): Promise<ImportView> {
  const { kind, file, choice, columns, onMatch, onNew, matchOn, dateOrder, decisions } = given
  const view = await createImport(ctx, files, {
    kind,
    name: basename(file),
    content: createReadStream(file) as AsyncIterable<Buffer>,
    choice,
  })
  const overrides = new Map(
    columns.map(({ header, field }) => [columnNamed(view, header, locale), fieldNamed(view, field, locale)]),
  )
  const claimed = new Set(overrides.values())
  const mapping = view.mapping.columns.map(({ index, field }) => {
    const chosen = overrides.get(index)
    const own = chosen === undefined && field !== null && claimed.has(field) ? null : field
    return { index, field: chosen === undefined ? own : chosen, ...(dateOrder ? { dateOrder } : {}) }
  })
  const isChanged =
    columns.length > 0 || onMatch !== 'update' || onNew !== 'create' || matchOn.length > 0 || dateOrder !== undefined
  const mapped = isChanged
    ? await changeMapping(ctx, files, view.id, {
        version: view.version,
        columns: mapping,
        onMatch,
        onNew,
        matchOn: matchOn.length > 0 ? matchOn : null,
      })
    : view
  return decideNames(ctx, mapped, decisions)
}

function columnNamed(view: ImportView, header: string, locale: Locale): number {
  const found = view.columns.find((column) => nameOfColumn(column) === header)
  if (!found) throw new Refused(say(locale, 'noSuchColumn', { column: header }))
  return found.index
}

function fieldNamed(view: ImportView, field: string, locale: Locale): string | null {
  if (field === '') return null
  if (view.targets.some((target) => target.key === field)) return field
  throw new Refused(say(locale, 'noSuchField', { field, fields: view.targets.map((target) => target.key).join(', ') }))
}

async function finish(
  ctx: Ctx,
  files: FileStore,
  view: ImportView,
  given: ShellArguments,
  { print, status = statusLine, locale }: ShellDeps & { print: (line: string) => void; locale: Locale },
): Promise<number> {
  const mode = given.isDryRun ? 'check' : 'run'
  const what = say(locale, given.isDryRun ? 'checking' : 'running')
  const startedAt = Date.now()
  await startImport(ctx, view.id, view.version, mode)
  await runImport(ctx, files, view.id, (done, total) => status(say(locale, 'progress', { what, done, total })))
  const done = await ended(ctx, view.id)
  status('')
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
  if (done.status === 'failed')
    throw new Refused(say(locale, 'failedWith', { fault: sayFault(locale, done.fault ?? 'internal') }))
  if (done.status === 'cancelled') throw new Refused(say(locale, 'cancelled', { done: sumOf(done), rows: done.rows }))
  print(
    say(locale, 'result', {
      what,
      rows: done.rows,
      created: done.created,
      updated: done.updated,
      skipped: done.skipped,
      failed: done.failed,
      seconds,
    }),
  )
  if (done.failed > 0) {
    const { items } = await listFailures(ctx, view.id, { limit: 10 })
    for (const line of describeFailures(items, done.failed, given.errors !== undefined, locale)) print(line)
  }
  if (given.errors !== undefined && done.failed > 0) {
    await pipeline((await writeErrorFile(ctx, files, view.id, locale)).content, createWriteStream(given.errors))
    print(say(locale, 'errorsWritten', { file: given.errors }))
  }
  if (given.isDryRun) await deleteImport(ctx, files, view.id)
  return done.failed > 0 ? someFailed : allTaken
}

/** A running server's worker may have taken the work over. */
async function ended(ctx: Ctx, id: string): Promise<ImportView> {
  for (;;) {
    const view = await getImport(ctx, id)
    if (!view.can.cancel) return view
    await delay(300)
  }
}

function statusLine(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`)
}

/** What the API would answer, in words. */
async function saying<T>(locale: Locale, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UselessDecision)
      throw new Refused(
        say(locale, 'cannotMap', { ...error.decision, why: say(locale, error.why, { ...error.decision }) }),
      )
    if (!(error instanceof AppError) || error.status >= 500) throw error
    const reasons = error.fields.map(({ code, params }) =>
      error.code === 'file_refused'
        ? sayFault(locale, code, params)
        : reasonText({ code, ...(params ? { params } : {}) }, locale),
    )
    throw new Refused(reasons.length > 0 ? reasons.join('\n') : reasonText({ code: error.code }, locale))
  }
}
