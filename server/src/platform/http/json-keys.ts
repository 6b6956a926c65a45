import type { FieldError } from '../errors.ts'

interface Level {
  /** Where its values stand, as a path. */
  path: string
  /** Of an object, the keys so far; an array has none. */
  keys?: Set<string>
  /** Of an array, how many items stand before this place. */
  index: number
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g

/**
 * Keys of valid JSON that no reader is sure to take as meant: said twice, of which JSON.parse would silently keep the
 * last, and __proto__, which some readers take for more than a key.
 */
export function ambiguousKeys(text: string): FieldError[] {
  const errors: FieldError[] = []
  const levels: Level[] = []
  let isKeyNext = false
  let place = ''
  for (const [sign] of text.matchAll(token)) {
    const level = levels.at(-1)
    if (sign === '{' || sign === '[') {
      levels.push({ path: place, index: 0, ...(sign === '{' ? { keys: new Set<string>() } : {}) })
      isKeyNext = sign === '{'
      if (sign === '[') place = below(place, '0')
    } else if (sign === '}' || sign === ']') {
      levels.pop()
      isKeyNext = false
    } else if (sign === ',' && level) {
      isKeyNext = level.keys !== undefined
      if (!level.keys) place = below(level.path, String(++level.index))
    } else if (isKeyNext && level?.keys) {
      const key = JSON.parse(sign) as string
      place = below(level.path, key)
      if (key === '__proto__') errors.push({ path: place, code: 'unknown_field' })
      else if (level.keys.has(key)) errors.push({ path: place, code: 'duplicate' })
      level.keys.add(key)
      isKeyNext = false
    }
  }
  return errors
}

function below(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}
