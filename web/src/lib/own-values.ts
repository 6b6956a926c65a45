const prefix = 'custom.'

/**
 * The API keeps the values of an organization's own fields under `custom`; everything on screen takes a field by its key
 * (`custom.license`). So records come in spread out, whatever they are wrapped in, and what is sent is put back together.
 */
export function spreadOwn<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(spreadOwn) as T
  if (typeof answer !== 'object' || answer === null) return answer
  const { items, custom } = answer as { items?: unknown; custom?: unknown }
  if (Array.isArray(items)) return { ...answer, items: items.map(spreadOwn) }
  if (typeof custom !== 'object' || custom === null || !('version' in answer)) return answer
  const own = Object.entries(custom).map(([key, value]) => [prefix + key, value] as const)
  return { ...answer, ...Object.fromEntries(own) }
}

export function nestOwn(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const entries = Object.entries(body)
  const own = entries.filter(([key]) => key.startsWith(prefix))
  if (own.length === 0) return body
  const rest = entries.filter(([key]) => !key.startsWith(prefix))
  const custom = Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]))
  return { ...Object.fromEntries(rest), custom }
}
