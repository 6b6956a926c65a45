import type { EventType } from './webhooks-api.ts'

export interface EventNode {
  value: string
  title: string
  children?: EventNode[]
}

interface Words {
  kind(kind: string): string
  action(kind: string, action: string): string
  event(type: string): string
}

/** Everything, then each kind, then its events; the values are the patterns of the API. */
export function eventTree(types: readonly Pick<EventType, 'type'>[], words: Words): EventNode[] {
  const kindOf = (type: string) => type.slice(0, type.indexOf('.'))
  const kinds = [...new Set(types.map(({ type }) => kindOf(type)))]
  const children = kinds.map((kind) => ({
    value: `${kind}.*`,
    title: words.kind(kind),
    children: types
      .filter(({ type }) => kindOf(type) === kind)
      .map(({ type }) => ({ value: type, title: words.action(kind, type.slice(kind.length + 1)) })),
  }))
  return [{ value: '*', title: words.event('*'), children }]
}
