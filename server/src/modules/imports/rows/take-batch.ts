import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { type Counts, noCounts } from '../import.ts'
import type { Change, Creation, ImportKind, Values } from '../kinds/import-kind.ts'
import type { TableRow } from '../reading/table.ts'
import { findMatches } from './find-matches.ts'
import { NameMaker } from './make-names.ts'
import { type PlannedChange, tellChanges } from './planned-change.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Trial } from './trial-queries.ts'
import { type Claiming, claimSteps } from './claim-steps.ts'
import { compose, type Draft, readRow, type Reason, reasonsOf, type RowReader } from './read-row.ts'
import { type Current, type Decision, decideRow, matchKeys } from './row-match.ts'
import { readWhole } from '../../../platform/records/undo-store.ts'
import { type Done, logRecords } from '../undo/log-store.ts'
import { errorsOf, rehearsed, takeSteps } from './take-steps.ts'

export interface Run extends RowReader {
  importId: Id
  onMatch: 'update' | 'skip'
  onNew: 'create' | 'skip'
  /** Sets of fields that tell one record from another, the surest first. */
  matchOn: ImportKind['matchOn']
  /** Rows that, through others, name themselves. */
  circular: ReadonlySet<number>
  /** What the rows say about names that are to be created, by field and name. */
  contexts: ReadonlyMap<string, Creation['context']>
  /** Present in a dry run: what earlier rows would have left behind. */
  rehearsal: Rehearsal | undefined
}

export interface BatchResult {
  counts: Counts
  failures: { row: number; reasons: Reason[] }[]
  /** Names that now mean a record, once the transaction has committed; `isRow`: the record is a row of the file. */
  learned: { field: string; name: string; id: Id; isRow: boolean }[]
  /** What a dry run would change in records that are here already. */
  changes: PlannedChange[]
  /** What a dry run keeps of its rows for later ones. */
  trials: Trial[]
}

/** What is read is read already, unless names in it may come to mean something by the batches before. */
export interface ReadBatch {
  rows: TableRow[]
  resolvers: RowReader['resolvers']
  drafts: Draft[] | undefined
}

interface Item extends Draft {
  table: TableRow
}

/** A row that writes, and what the record was before when it is one that stands already. */
type ItemStep = Claiming & { item: Item; changed: Id | undefined }

/**
 * Turns rows into records by the kind's own commands, in the caller's transaction. A row that is refused undoes its own
 * writes only. Every row is counted once: created, updated, skipped or failed.
 */
export async function takeBatch(
  tx: OrgTx,
  ctx: Ctx,
  run: Run,
  { rows, resolvers, drafts }: ReadBatch,
): Promise<BatchResult> {
  const result: BatchResult = { counts: { ...noCounts }, failures: [], learned: [], changes: [], trials: [] }
  // What an attempt that the database has broken off had kept.
  run.rehearsal?.forget(run.matchOn)
  let waiting = rows.map((table, index): Item => ({
    ...(drafts?.[index] ?? readRow({ ...run, resolvers }, table)),
    table,
  }))
  for (const item of waiting) if (run.circular.has(item.row)) tellCircle(run, item)
  await createNames(tx, ctx, run, waiting, result)
  for (const item of waiting) item.values = compose(run, item).values
  while (waiting.length > 0) {
    const { now, later } = firstOfEach(run, waiting)
    await takeWave(tx, ctx, run, now, result)
    waiting = later
  }
  result.trials = run.rehearsal?.forget(run.matchOn) ?? []
  return result
}

/** That the row it names failed as well is only the consequence. */
function tellCircle(run: Run, item: Item): void {
  item.reasons = item.reasons.filter((reason) => reason.code !== 'named_row_failed')
  addFailure(run, item, [
    { path: run.definition.targets.find((target) => target.isOwnKind)?.key ?? '', code: 'circular' },
  ])
}

/** A row about a record that an earlier row of the batch is about must see what that one has done. */
function firstOfEach({ matchOn }: Run, items: Item[]): { now: Item[]; later: Item[] } {
  const taken = new Set<string>()
  const now: Item[] = []
  const later: Item[] = []
  for (const item of items) {
    const keys = item.reasons.length > 0 ? [] : matchKeys(matchOn, item.values)
    const isFirst = keys.every((key) => !taken.has(key))
    for (const key of keys) taken.add(key)
    if (isFirst) now.push(item)
    else later.push(item)
  }
  return { now, later }
}

async function takeWave(tx: OrgTx, ctx: Ctx, run: Run, items: readonly Item[], result: BatchResult): Promise<void> {
  const sound = items.filter((item) => item.reasons.length === 0)
  const matches = await findMatches(
    tx,
    ctx,
    run.definition,
    run.matchOn,
    sound.map((item) => item.values),
  )
  if (run.rehearsal) await recall(tx, ctx, run, sound, matches)
  const steps: ItemStep[] = []
  const done: Done[] = []
  for (const [index, item] of sound.entries()) {
    const found = run.rehearsal?.overlay(run.matchOn, item.values, matches[index]!) ?? matches[index]!
    const decision = decide(run, item, found)
    if (decision.action === 'fail')
      addFailure(run, item, [
        { path: decision.field ?? '', code: decision.code, ...(decision.params ? { params: decision.params } : {}) },
      ])
    else if (decision.action === 'skip') result.counts.skipped++
    else {
      if (run.rehearsal && decision.action === 'update') tellChanges(run, item, found[0]!, decision.changes, result)
      steps.push(stepOf(tx, ctx, run, item, decision, result, done))
    }
  }
  const createMany = run.rehearsal ? rehearsed(run.definition) : run.definition.createMany
  const before = run.rehearsal ? undefined : await wholeBefore(tx, ctx, run, steps)
  const inBulk = { createMany, updateMany: run.definition.updateMany }
  const going = await claimSteps(tx, ctx, run, steps, (step, errors) => addFailure(run, step.item, errors))
  await takeSteps(tx, ctx, inBulk, going, (step, error) => {
    if (step.claim) step.claim.isVoid = true
    addFailure(run, step.item, errorsOf(error))
  })
  if (before)
    await logRecords(
      tx,
      ctx,
      run.importId,
      run.definition.record,
      done.map((one) => ({ ...one, before: before.get(one.id) })),
    )
  for (const item of items) {
    if (item.reasons.length === 0) continue
    result.counts.failed++
    result.failures.push({ row: item.row, reasons: item.reasons })
  }
}

/** What earlier rows would have done to the records that these mean, found in the database or not, and to those they name. */
async function recall(tx: OrgTx, ctx: Ctx, run: Run, items: readonly Item[], matches: readonly Current[][]) {
  const own = run.definition.targets.filter((target) => target.isOwnKind)
  await run.rehearsal!.recall(
    tx,
    ctx,
    run.matchOn,
    items.map((item) => item.values),
    [
      ...matches.flat().map((match) => match.id),
      ...items.flatMap((item) => own.map((target) => item.values[target.key])),
    ],
  )
}

function stepOf(
  tx: OrgTx,
  ctx: Ctx,
  run: Run,
  item: Item,
  decision: Extract<Decision, { action: 'create' | 'update' }>,
  result: BatchResult,
  done: Done[],
): ItemStep {
  const { definition, rehearsal } = run
  const isNew = decision.action === 'create'
  const writable = (of: Values) => rehearsal?.writable(of) ?? of
  const patchOf = ({ id, changes, version }: Extract<Decision, { action: 'update' }>): Change => ({
    id,
    patch: { ...writable(changes), version },
  })
  return {
    item,
    values: writable(item.values),
    isNew,
    about: isNew ? undefined : decision.id,
    intended: isNew || rehearsal?.isVirtual(decision.id) ? item.values : decision.changes,
    changed: isNew ? undefined : decision.id,
    change: isNew || isOfOwnKind(run, decision) ? undefined : patchOf(decision),
    async take() {
      if (isNew) return definition.create(tx, ctx, writable(item.values))
      for (const { key, isOwnKind } of definition.targets)
        if (isOwnKind && (await rehearsal?.closesCircle(tx, ctx, decision.id, key, decision.changes[key])))
          throw validationFailed([{ path: key, code: 'circular' }])
      if (!rehearsal?.isVirtual(decision.id)) await definition.update(tx, ctx, decision.id, patchOf(decision).patch)
      return decision.id
    },
    done(id) {
      result.counts[isNew ? 'created' : 'updated']++
      done.push({ id, row: item.row, action: isNew ? 'created' : 'updated' })
      rehearsal?.remember(run.matchOn, item.values, id, isNew)
      const name = item.values['name']
      if (typeof name !== 'string') return
      for (const target of definition.targets)
        if (target.isOwnKind) result.learned.push({ field: target.key, name, id, isRow: true })
    },
  }
}

/** Records that name their own kind, or that only a dry run knows, are taken one by one. */
function isOfOwnKind(
  { definition, rehearsal }: Run,
  { id, changes }: Extract<Decision, { action: 'update' }>,
): boolean {
  return (
    rehearsal?.isVirtual(id) === true || definition.targets.some(({ key, isOwnKind }) => isOwnKind && key in changes)
  )
}

/** Changed records as they are before it, for the undo. */
function wholeBefore(tx: OrgTx, ctx: Ctx, { definition }: Run, steps: readonly ItemStep[]): Promise<Map<Id, string>> {
  return readWhole(
    tx,
    ctx,
    definition.record,
    steps.flatMap((step) => step.changed ?? []),
  )
}

function decide(run: Run, item: Item, found: readonly Current[]): Decision {
  try {
    return decideRow(run.definition, item.values, found, run)
  } catch (error) {
    const [{ path = '', code = 'conflict', params } = {}] = errorsOf(error)
    return { action: 'fail', field: path, code, ...(params ? { params } : {}) }
  }
}

/** Makes the records that rows name and a person has agreed to create, each once. */
async function createNames(tx: OrgTx, ctx: Ctx, run: Run, items: readonly Item[], result: BatchResult): Promise<void> {
  const maker = new NameMaker(tx, ctx, run)
  for (const item of items) {
    if (item.reasons.length > 0) continue
    for (const { field, value, key } of item.toCreate) {
      const made = await maker.make(field, value)
      if (typeof made === 'string') item.values[key] = made
      else
        addFailure(
          run,
          item,
          made.map((error) => ({ ...error, path: field })),
        )
    }
  }
  result.learned.push(...maker.made.map((made) => ({ ...made, isRow: false })))
  if (!run.rehearsal) await logMade(tx, ctx, run, maker.made)
}

/** Records that were made because rows name them go with an undo too, where they can be deleted at all. */
async function logMade(tx: OrgTx, ctx: Ctx, run: Run, made: NameMaker['made']): Promise<void> {
  for (const { field, id } of made) {
    const { reference = '' } = run.definition.targets.find((target) => target.key === field) ?? {}
    const kind = ctx.kinds.get(reference)
    if (kind?.isRecyclable) await logRecords(tx, ctx, run.importId, kind, [{ id, row: 0, action: 'created' }])
  }
}

function addFailure(run: Run, item: Item, errors: readonly FieldError[]): void {
  item.reasons.push(...reasonsOf(run, item.table, errors))
}
