import { queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../lib/client.ts'
import type { ViewShape } from './view-address.ts'

export type SavedView = Answer<'getView'>
export type Views = Answer<'listViews'>
export type Sharing = SavedView['sharing']

/** Whom a view is for and what it is called. */
export interface ViewValues {
  name: string
  sharing: Sharing
  departmentIds: string[]
}

export function viewsQuery(kind: string) {
  return queryOptions({
    queryKey: ['views', kind],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/views', { params: { query: { kind } }, signal })),
    staleTime: 60_000,
  })
}

export function createView(kind: string, values: ViewValues, shape: ViewShape, actionKey: string): Promise<SavedView> {
  return answer(client.POST('/api/v1/views', { ...keyed(actionKey), body: { kind, shape, ...values } }))
}

export function updateView(view: SavedView, change: Partial<ViewValues> & { shape?: ViewShape }): Promise<SavedView> {
  const body = { version: view.version, ...change }
  return answer(client.PATCH('/api/v1/views/{id}', { ...ofRecord(view.id), body }))
}

export async function deleteView(view: SavedView): Promise<void> {
  await client.DELETE('/api/v1/views/{id}', ofVersion(view))
}

/** `view` null: none any more. */
export function setDefault(kind: string, view: string | null, isEveryones: boolean): Promise<Answer<'setDefaultView'>> {
  const params = { path: { kind } }
  return answer(client.PUT('/api/v1/views/defaults/{kind}', { params, body: { view, isEveryones } }))
}
