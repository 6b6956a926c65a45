import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type FieldError, staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { bindCustom } from '../../platform/records/custom/custom-field.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import { customPrefix } from '../../platform/records/field-access.ts'
import type { Change } from '../../platform/records/row.ts'
import { rebuildSearch } from '../../platform/search/build-job.ts'
import { announceAccessChange } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { fieldActivities } from './activities.ts'
import { checkDefinition } from './check-definition.ts'
import { lostChoices } from './field-definition.ts'
import { brokenAmong, formulasOver, withResult, withWords } from './formula.ts'
import { keepsOut } from './layouts/layout.ts'
import { presentLayout } from './layouts/present.ts'
import { layoutsOf } from './layouts/store.ts'
import { definitionOf, presentField } from './present.ts'
import type { CustomFieldRecord, FieldPatch } from './schema.ts'
import { addRule } from './unique/create-rule.ts'
import { dropRule } from './unique/delete-rule.ts'
import { rulesOver } from './unique/store.ts'
import * as store from './store.ts'

/**
 * Changes a field; its key and type stay what they are. A choice that records have cannot go, only be no longer offered.
 * Throws stale_version.
 */
export async function updateField(ctx: Ctx, id: Id, patch: FieldPatch): Promise<CustomFieldRecord> {
  return withOrg(ctx, async (tx) => {
    const { kind } = await store.load(tx, ctx, id)
    authorizeRight(ctx.actor, 'organization.manage')
    await store.lockKind(tx, ctx, kind)
    const row = await store.load(tx, ctx, id)
    const before = definitionOf(row)
    if (before.version !== patch.version) throw staleVersion(presentField(ctx, row))
    const present = (await store.fieldsOf(tx, ctx, kind)).filter((field) => field.deleted_at === null)
    const definitions = present.map(definitionOf)
    const given = changed(before, patch)
    const reworded = withWords(ctx, before, given, definitions)
    const own = [
      ...checkDefinition(ctx, given, present),
      ...(await faultsOfLoss(tx, ctx, before, given)),
      ...(await faultsOfLayouts(tx, ctx, given)),
    ]
    const faults = own.length > 0 ? own : faultsOfFormulasOver(ctx, { before, given, reworded }, definitions)
    if (faults.length > 0) throw validationFailed(faults)
    const wanted = withResult(ctx, given, definitions)
    const after = await store.update(tx, ctx, id, {
      label: wanted.label,
      hint: wanted.hint,
      options: JSON.stringify(wanted.options),
      is_required: wanted.isRequired,
      is_unique: wanted.isUnique,
      is_listed: wanted.isListed,
      is_searchable: wanted.isSearchable,
      default_value: wanted.default == null ? null : JSON.stringify(wanted.default),
    })
    if (wanted.isUnique !== before.isUnique) await changeUniqueness(tx, ctx, wanted)
    await rewordFormulas(tx, ctx, reworded)
    if (patch.position !== undefined) {
      const others = present.map((field) => field.id).filter((other) => other !== id)
      await store.arrange(tx, ctx, others.toSpliced(patch.position, 0, id))
    }
    const shown = presentField(ctx, await store.load(tx, ctx, id))
    await tellChanges(tx, ctx, before, definitionOf(after))
    // Records that were written while nobody looked for this field have to become known by it.
    if (wanted.isSearchable && !before.isSearchable) await rebuildSearch(tx, ctx.orgId, kind)
    await announceAccessChange(tx)
    return shown
  })
}

function changed(before: FieldDefinition, patch: FieldPatch): FieldDefinition {
  return {
    ...before,
    label: patch.label ?? before.label,
    hint: patch.hint === undefined ? before.hint : patch.hint || null,
    options: patch.options ?? before.options,
    isRequired: patch.isRequired ?? before.isRequired,
    isUnique: patch.isUnique ?? before.isUnique,
    isListed: patch.isListed ?? before.isListed,
    isSearchable: patch.isSearchable ?? before.isSearchable,
    default: patch.default === undefined ? before.default : patch.default,
  }
}

/** References keep their kind, numbers their digits, and choices stay as long as a record has them. */
async function faultsOfLoss(
  tx: OrgTx,
  ctx: Ctx,
  before: FieldDefinition,
  wanted: FieldDefinition,
): Promise<FieldError[]> {
  const faults: FieldError[] = []
  if (before.options.reference !== wanted.options.reference)
    faults.push({ path: 'options.reference', code: 'invalid_option', params: { options: [before.options.reference] } })
  if (before.type === 'number' && (wanted.options.decimals ?? 2) < (before.options.decimals ?? 2))
    faults.push({ path: 'options.decimals', code: 'too_small', params: { min: before.options.decimals ?? 2 } })
  for (const value of lostChoices(before.options, wanted.options)) {
    const count = await store.countHolders(tx, ctx, ctx.kinds.get(before.kind)!, before.key, value)
    if (count > 0) faults.push({ path: 'options.choices', code: 'choice_in_use', params: { value, count } })
  }
  return faults
}

/** Formulas that name the field must go on making sense. */
function faultsOfFormulasOver(
  ctx: Ctx,
  { before, given, reworded }: { before: FieldDefinition; given: FieldDefinition; reworded: FieldDefinition[] },
  definitions: readonly FieldDefinition[],
): FieldError[] {
  const changes = new Map([given, ...reworded].map((field) => [field.id, field]))
  const changedNow = (field: FieldDefinition) => changes.get(field.id) ?? field
  const sound = formulasOver(ctx, before, definitions)
  const after = definitions.map(changedNow)
  return brokenAmong(ctx, sound.map(changedNow), after).map(({ label }) => ({
    path: given.type === 'formula' ? 'options.formula' : 'options',
    code: 'used_by_formula',
    params: { name: label },
  }))
}

async function changeUniqueness(tx: OrgTx, ctx: Ctx, field: FieldDefinition): Promise<void> {
  if (field.isUnique) {
    await addRule(tx, ctx, ctx.kinds.get(field.kind)!, [bindCustom(field, ctx.kinds.get)!])
    return
  }
  for (const rule of await rulesOver(tx, ctx, field)) if (rule.fields.length === 1) await dropRule(tx, ctx, rule)
}

/** Where a formula names a choice, it goes by its new word. */
async function rewordFormulas(tx: OrgTx, ctx: Ctx, reworded: readonly FieldDefinition[]): Promise<void> {
  for (const formula of reworded) {
    const before = definitionOf(await store.load(tx, ctx, formula.id))
    const after = await store.update(tx, ctx, formula.id, { options: JSON.stringify(formula.options) })
    await tellChanges(tx, ctx, before, definitionOf(after))
  }
}

async function tellChanges(tx: OrgTx, ctx: Ctx, before: FieldDefinition, after: FieldDefinition): Promise<void> {
  const changes = differences(before, after)
  if (changes.length === 0) return
  await recordActivity(tx, ctx, {
    activity: fieldActivities.updated,
    subject: { type: 'field', id: before.id },
    data: { kind: before.kind, key: before.key, label: after.label, changes },
  })
}

/** What has to be given must be there to be given, on every layout. */
async function faultsOfLayouts(tx: OrgTx, ctx: Ctx, wanted: FieldDefinition): Promise<FieldError[]> {
  if (!wanted.isRequired || wanted.default != null) return []
  const layouts = (await layoutsOf(tx, ctx, { kind: wanted.kind })).map(presentLayout)
  const names = layouts.filter(({ shape }) => keepsOut(shape, customPrefix + wanted.key)).map((layout) => layout.name)
  return names.length > 0 ? [{ path: 'isRequired', code: 'left_out_of_layouts', params: { names } }] : []
}

const told = ['label', 'hint', 'options', 'isRequired', 'isUnique', 'isListed', 'isSearchable', 'default'] as const

function differences(before: FieldDefinition, after: FieldDefinition): Change[] {
  return told
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ field: key, from: before[key] ?? null, to: after[key] ?? null }))
}
