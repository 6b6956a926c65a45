import { queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'

export type LayoutList = Answer<'listLayouts'>
export type LayoutRecord = LayoutList['items'][number]
type Shape = LayoutRecord['shape']

export function layoutsQuery(kind: string) {
  return queryOptions({
    queryKey: ['layouts', kind],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/layouts', { params: { query: { kind } }, signal })),
  })
}

export interface LayoutValues {
  name: string
  roleIds: string[]
  shape: Shape
}

export interface NewLayoutValues extends LayoutValues {
  kind: string
  isDefault: boolean
}

export function createLayout(values: NewLayoutValues, actionKey: string): Promise<LayoutRecord> {
  return answer(client.POST('/api/v1/layouts', { ...keyed(actionKey), body: values }))
}

export function saveLayout(id: string, version: number, values: LayoutValues): Promise<LayoutRecord> {
  return answer(client.PATCH('/api/v1/layouts/{id}', { ...ofRecord(id), body: { version, ...values } }))
}

export async function deleteLayout(layout: LayoutRecord): Promise<void> {
  await client.DELETE('/api/v1/layouts/{id}', ofVersion(layout))
}

export async function orderLayouts(kind: string, ids: string[]): Promise<void> {
  await client.PUT('/api/v1/layouts/order', { body: { kind, ids } })
}
