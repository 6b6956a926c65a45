import type { Answer } from '../../lib/client.ts'
import type { Filter } from '../record-kind/filter.ts'
import type { ListSearch } from '../record-list/list-search.ts'

export type ViewShape = Answer<'getView'>['shape']

/** What of a list's address a view keeps. */
const listParts = ['q', 'filter', 'sort', 'columns', 'as', 'group', 'by'] as const
type ListPart = (typeof listParts)[number]
export type ListState = Pick<ListSearch, ListPart>

export const allRecords = 'all'

/** Which view an address means: a bare one what the list opens with, one that says how the list looks that and nothing else. */
export function viewKeyOf(address: ListSearch, opens: string): string {
  if (address.view) return address.view
  const isBare = address.without === undefined && listParts.every((part) => address[part] === undefined)
  return isBare ? opens : allRecords
}

/** What a list opens with once a view is gone: one's own default, or else everyone's. */
export function opensWithout(
  gone: string,
  own: string | null | undefined,
  everyone: string | null | undefined,
): string {
  return [own, everyone].find((key) => key && key !== gone) ?? allRecords
}

export function stateOfShape({ filter, columns, layout, ...others }: ViewShape): ListState {
  return {
    ...others,
    ...(filter ? { filter: filter as unknown as Filter } : {}),
    ...(columns ? { columns: columns.join(',') } : {}),
    ...(layout ? { as: layout } : {}),
  }
}

export function shapeOfState({ filter, columns, as, ...others }: ListState): ViewShape {
  const shape = {
    ...others,
    ...(filter ? { filter: filter as unknown as Record<string, unknown> } : {}),
    ...(columns ? { columns: columns.split(',') } : {}),
    ...(as ? { layout: as } : {}),
  }
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as ViewShape
}

/** How the list looks: the view, but for what the address says otherwise. */
export function stateAt(address: ListSearch, view: ListState): ListState {
  const without = new Set(address.without?.split(','))
  const held = listParts.flatMap((part) => {
    const value = address[part] ?? (without.has(part) ? undefined : view[part])
    return value === undefined ? [] : [[part, value]]
  })
  return Object.fromEntries(held) as ListState
}

/** The parts in which a list differs from its view. */
export function differingParts(state: ListState, view: ListState): ListPart[] {
  return listParts.filter((part) => textOf(state[part]) !== textOf(view[part]))
}

/** The way back: the view, and of the state only what differs from it. */
export function addressOf(key: string, opens: string, state: ListState, view: ListState): ListSearch {
  const differing = differingParts(state, view)
  const gone = differing.filter((part) => textOf(state[part]) === '')
  const isSaid = differing.length === 0 ? key !== opens : key !== allRecords
  return {
    ...Object.fromEntries(listParts.map((part) => [part, differing.includes(part) ? state[part] : undefined])),
    without: gone.length > 0 ? gone.join(',') : undefined,
    view: isSaid ? key : undefined,
  }
}

/** Conditions that all have to hold are the same in any order. */
function textOf(value: string | Filter | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? ''
  if (!('and' in value)) return JSON.stringify(value)
  return value.and
    .map((part) => JSON.stringify(part))
    .toSorted()
    .join()
}
