import { uuidv7 } from 'uuidv7'

/** A UUIDv7 in lower-case canonical form. */
export type Id = string

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Makes a new id; ids made later in the same process sort later. */
export function newId(): Id {
  return uuidv7()
}

export function isId(value: unknown): value is Id {
  return typeof value === 'string' && pattern.test(value)
}

/** No record has it: where going through ids begins. */
export const lowestId: Id = '00000000-0000-0000-0000-000000000000'
