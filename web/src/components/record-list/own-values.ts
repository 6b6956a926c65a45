import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'

const valuesOf: Partial<
  Record<FieldDescriptor['type'], readonly ('me' | 'mySubordinates' | 'myDepartment' | 'myDepartmentAndBelow')[]>
> = {
  user: ['me', 'mySubordinates'],
  department: ['myDepartment', 'myDepartmentAndBelow'],
}

/** What filters can compare a person or a department with besides one of them: whoever looks at the list. */
export function useOwnValues(field: Pick<FieldDescriptor, 'type'>): { value: string; label: string }[] {
  const { t } = useTranslation('list')
  return (valuesOf[field.type] ?? []).map((value) => ({ value, label: t(`own.${value}`) }))
}
