import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Resolution } from '../import.ts'
import type { ImportKind, Target } from '../kinds/import-kind.ts'
import type { Nearest } from '../matching/match-names.ts'
import type { MappedColumn } from '../rows/read-row.ts'
import { nameHash } from '../rows/name-hash.ts'
import { loadCandidates } from '../rows/queries.ts'
import { keyOf, type NameSpace, optionSpace, recordSpace } from '../rows/resolver.ts'
import { orderRows } from '../rows/row-order.ts'
import { contextOf, isNaming, type Scan } from './scan-references.ts'
import type { FieldReport, Unmatched } from './reference-report.ts'

/** Longer lists are for nobody to decide by hand. */
const maxUnmatched = 1_000
/** So like an option's own words that it is proposed as a decision: "technolgy" for technology. */
const sureOption = 0.85

/** For each naming column what its names mean; records are loaded once per kind. */
export async function loadSpaces(
  tx: OrgTx,
  ctx: Ctx,
  definition: ImportKind,
  columns: readonly MappedColumn[],
  scan: Scan,
): Promise<Map<string, NameSpace>> {
  const spaces = new Map<string, NameSpace>()
  const byKind = new Map<string, NameSpace>()
  const textsOf = (kind: string) =>
    columns.flatMap(({ target }) =>
      target.reference === kind ? [...(scan.names.get(target.key)?.values() ?? [])].map((entry) => entry.text) : [],
    )
  for (const { target } of columns.filter(isNaming)) {
    const texts = [...(scan.names.get(target.key)?.values() ?? [])].map((entry) => entry.text)
    const own = await definition.loadSpace?.(tx, ctx, target.key, texts)
    spaces.set(target.key, own ?? (await spaceOf(tx, ctx, target, byKind, textsOf)))
  }
  return spaces
}

async function spaceOf(
  tx: OrgTx,
  ctx: Ctx,
  { reference, options = [], words = {} }: Target,
  byKind: Map<string, NameSpace>,
  textsOf: (kind: string) => string[],
): Promise<NameSpace> {
  if (reference === undefined) return optionSpace(options, words)
  const known = byKind.get(reference)
  if (known) return known
  const kind = ctx.kinds.get(reference)
  if (!kind) throw new Error(`No record kind ${reference} is registered.`)
  const made = recordSpace(await loadCandidates(tx, ctx, kind, textsOf(reference)))
  byKind.set(reference, made)
  return made
}

/** The names that mean nothing by themselves, with the nearest records and what was decided or is proposed. */
export function buildReport(
  columns: readonly MappedColumn[],
  scan: Scan,
  spaces: ReadonlyMap<string, NameSpace>,
  decided: readonly FieldReport[],
): FieldReport[] {
  const { inFile } = orderRows(scan.namedRows)
  return columns.filter(isNaming).map(({ index, target }) => {
    const earlier = resolutionsOf(decided.find((report) => report.field === target.key))
    const report: FieldReport = {
      field: target.key,
      column: index,
      reference: target.reference ?? null,
      actions: [...(target.actions ?? [])],
      matched: { values: 0, rows: 0 },
      inFile: { values: 0, rows: 0 },
      blankRows: scan.blankRows.get(target.key) ?? 0,
      unmatched: [],
      isCut: false,
    }
    for (const [key, entry] of scan.names.get(target.key) ?? []) {
      const found = spaces.get(target.key)!.find(entry.text)
      const counted = found.match
        ? report.matched
        : target.isOwnKind && inFile.has(nameHash(entry.text))
          ? report.inFile
          : undefined
      if (counted) {
        counted.values++
        counted.rows += entry.rows
      } else {
        const resolution = earlier.get(key) ?? proposalOf(target, found)
        report.unmatched.push({
          value: entry.text,
          rows: entry.rows,
          nearest: found.nearest,
          isAmbiguous: found.isAmbiguous,
          resolution,
          context: contextOf(entry),
        })
      }
    }
    report.isCut = report.unmatched.length > maxUnmatched || scan.crowded.has(target.key)
    report.unmatched = report.unmatched.toSorted((a, b) => b.rows - a.rows).slice(0, maxUnmatched)
    return report
  })
}

function proposalOf(
  target: Target,
  { nearest, isAmbiguous, proposal }: ReturnType<NameSpace['find']>,
): Unmatched['resolution'] {
  if (proposal !== undefined) return proposal
  const [best]: (Nearest | undefined)[] = nearest
  if (target.options && best && best.score >= sureOption) return { action: 'map', id: best.id, name: best.name }
  const [action] = target.actions ?? []
  return target.isDecided && action && !isAmbiguous ? { action } : null
}

/** What has been decided about one field's names. */
export function resolutionsOf(
  report: FieldReport | undefined,
): Map<string, NonNullable<Unmatched['resolution']> & Resolution> {
  return new Map(
    (report?.unmatched ?? []).flatMap((entry) => (entry.resolution ? [[keyOf(entry.value), entry.resolution]] : [])),
  )
}
