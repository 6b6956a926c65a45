import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { retiredChoices } from '../../../platform/records/custom/retired-choices.ts'
import { nestCustom } from '../../../platform/records/field-access.ts'
import { readWhole } from '../../../platform/records/undo-store.ts'
import { noCounts } from '../import.ts'
import type { Change, Values } from '../kinds/import-kind.ts'
import { type Done, logRecords } from '../undo/log-store.ts'
import type { BatchResult, Item, Pace, ReadBatch, Run } from './batch.ts'
import { type Claiming, claimSteps } from './claim-steps.ts'
import { addFailure, createNames, tellCircle } from './create-names.ts'
import { findMatches } from './find-matches.ts'
import { tellChanges } from './planned-change.ts'
import { compose, readRow } from './read-row.ts'
import { type Current, type Decision, decideRow, matchKeys } from './row-match.ts'
import { errorsOf, rehearsed, takeSteps } from './take-steps.ts'

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
  pace?: Pace,
): Promise<BatchResult> {
  const result: BatchResult = {
    counts: { ...noCounts },
    failures: [],
    learned: [],
    changes: [],
    trials: [],
  }
  // What an attempt that the database has broken off had kept.
  run.rehearsal?.forget(run.matchOn)
  let waiting = rows.map((table, index): Item => {
    const draft = drafts?.[index] ?? readRow({ ...run, resolvers }, table)
    // A copy: an attempt that the database breaks off must not leave its own reasons behind.
    return { ...draft, reasons: [...draft.reasons], table }
  })
  for (const item of waiting) if (run.circular.has(item.row)) tellCircle(run, item)
  await createNames(tx, ctx, run, waiting, result)
  for (const item of waiting) item.values = compose(run, item).values
  while (waiting.length > 0) {
    const wave = firstOfEach(run, waiting)
    await takeWave(tx, ctx, run, wave, result, pace)
    waiting = wave.later
  }
  result.trials = run.rehearsal?.forget(run.matchOn) ?? []
  return result
}

interface Wave {
  now: Item[]
  later: Item[]
  /** The texts by which all of them mean records. */
  taken: ReadonlySet<string>
}

/** A row about a record that an earlier row of the batch is about must see what that one has done. */
function firstOfEach({ matchOn }: Run, items: Item[]): Wave {
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
  return { now, later, taken }
}

async function takeWave(
  tx: OrgTx,
  ctx: Ctx,
  run: Run,
  { now: items, later, taken }: Wave,
  result: BatchResult,
  pace: Pace | undefined,
): Promise<void> {
  const sound = items.filter((item) => item.reasons.length === 0)
  const matches = await findMatches(
    tx,
    ctx,
    run,
    sound.map((item) => item.values),
  )
  if (run.rehearsal) await recall(tx, ctx, run, sound, matches)
  const steps: ItemStep[] = []
  const done: Done[] = []
  const left: Left[] = []
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
      steps.push(stepOf(tx, ctx, run, item, decision, { result, done, left, current: found[0] }))
    }
  }
  pace?.foresee(later.length === 0 && steps.every((step) => step.isNew) ? taken : undefined)
  const createMany = run.rehearsal ? rehearsed(run.definition) : run.definition.createMany
  const before = run.rehearsal ? undefined : await wholeBefore(tx, ctx, run, steps)
  const inBulk = { createMany, updateMany: run.definition.updateMany }
  const going = await claimSteps(tx, ctx, run, steps, (step, errors) => addFailure(run, step.item, errors))
  await pace?.beforeWriting()
  await takeSteps(tx, ctx, inBulk, going, (step, error) => {
    if (step.claim) step.claim.isVoid = true
    addFailure(run, step.item, errorsOf(error))
  })
  await rememberLeft(tx, ctx, run, left)
  await pace?.beforeLogging()
  if (before) await logDone(tx, ctx, run, done, before)
  for (const item of items) {
    if (item.reasons.length === 0) continue
    result.counts.failed++
    result.failures.push({ row: item.row, reasons: item.reasons })
  }
}

/** What a row of a dry run has done to a record, and what that was before. */
interface Left {
  id: Id
  isNew: boolean
  values: Values
  current: Current | undefined
}

/** The record is what the kind makes of the row, which may be more than its values. */
async function rememberLeft(tx: OrgTx, ctx: Ctx, { definition, rehearsal, matchOn }: Run, left: readonly Left[]) {
  if (!rehearsal || !definition.leave || left.length === 0) return
  const values = await definition.leave(tx, ctx, left)
  for (const [index, { id, isNew }] of left.entries()) rehearsal.remember(matchOn, values[index]!, id, isNew)
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
  { result, done, left, current }: { result: BatchResult; done: Done[]; left: Left[]; current: Current | undefined },
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
      if (rehearsal && definition.leave) left.push({ id, isNew, values: item.values, current })
      else rehearsal?.remember(run.matchOn, item.values, id, isNew)
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

/** What is made in bulk is written once. */
async function logDone(
  tx: OrgTx,
  ctx: Ctx,
  { importId, definition }: Run,
  done: readonly Done[],
  before: ReadonlyMap<Id, string>,
): Promise<void> {
  const isFresh = definition.createMany !== undefined && done.every(({ action }) => action === 'created')
  const all = done.map((one) => ({ ...one, before: before.get(one.id) }))
  await logRecords(tx, ctx, importId, definition.record, all, isFresh)
}

/** A record keeps a choice that has been retired since, but gets none; also one that only a dry run knows. */
function retiredIn(
  { definition }: Run,
  decision: Decision,
  { values }: Item,
  [current]: readonly Current[],
): FieldError[] {
  const custom = (flat: Values) => nestCustom(flat)['custom'] as Values | undefined
  if (decision.action !== 'update') return retiredChoices(definition.record, custom(values))
  return retiredChoices(definition.record, custom(decision.changes), custom(current!))
}

function decide(run: Run, item: Item, found: readonly Current[]): Decision {
  try {
    const decision = decideRow(run.definition, item.values, found, run)
    const [retired] =
      decision.action === 'create' || decision.action === 'update' ? retiredIn(run, decision, item, found) : []
    return retired ? { action: 'fail', field: retired.path, code: retired.code, params: retired.params! } : decision
  } catch (error) {
    const [{ path = '', code = 'conflict', params } = {}] = errorsOf(error)
    return { action: 'fail', field: path, code, ...(params ? { params } : {}) }
  }
}
