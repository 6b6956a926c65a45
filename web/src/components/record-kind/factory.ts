import type { FieldDescriptor } from './field-descriptor.ts'

/** For tests: a field that can be sorted and filtered by, and changed. */
export function makeField(
  key: string,
  type: FieldDescriptor['type'],
  more: Partial<FieldDescriptor> = {},
): FieldDescriptor {
  return { key, type, required: false, readOnly: false, sortable: true, filterable: true, listed: true, ...more }
}
