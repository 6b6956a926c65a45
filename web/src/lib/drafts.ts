import { readStored, removeStored, storedKeys, writeStored } from './storage.ts'

const prefix = 'fairway.draft.'
const keptForMs = 14 * 24 * 60 * 60_000

interface Draft<T> {
  savedAt: string
  values: T
}

/** Unsent input of one form of one person. `formKey` such as `customer.new` or `customer.<id>`. */
export function readDraft<T>(userId: string, formKey: string): Draft<T> | undefined {
  const draft = readStored<Draft<T>>(draftKey(userId, formKey))
  if (!draft) return undefined
  if (Date.now() - Date.parse(draft.savedAt) <= keptForMs) return draft
  clearDraft(userId, formKey)
  return undefined
}

export function saveDraft(userId: string, formKey: string, values: unknown): void {
  writeStored(draftKey(userId, formKey), { savedAt: new Date().toISOString(), values })
}

export function clearDraft(userId: string, formKey: string): void {
  removeStored(draftKey(userId, formKey))
}

/** On sign-out: the next person at this computer must not find what was typed. */
export function clearAllDrafts(): void {
  for (const key of storedKeys(prefix)) removeStored(key)
}

function draftKey(userId: string, formKey: string): string {
  return `${prefix}${userId}.${formKey}`
}
