import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useSession } from '../../lib/session.ts'
import { ReferenceName } from '../fields/reference-name.tsx'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isValueless, type Condition } from '../record-kind/filter.ts'
import { isReference } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { useOwnValues } from './own-values.ts'
import { countedOf } from './period.ts'

interface ConditionWordsProps {
  kind: string
  field: FieldDescriptor
  condition: Condition
}

/** A condition as a person says it: 行业 属于 制造业、软件. */
export function ConditionWords({ kind, field, condition }: ConditionWordsProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const name = words.field(kind, field.key)
  if (isValueless(condition.op)) return <>{t('condition.plain', { field: name, op: t(`op.${condition.op}`) })}</>
  return (
    <>
      {t('condition.before', { field: name, op: t(`op.${condition.op}`) })}{' '}
      <ConditionValue kind={kind} field={field} condition={condition} />
    </>
  )
}

function ConditionValue({ kind, field, condition }: ConditionWordsProps) {
  const { t } = useTranslation('list')
  const say = useSaying(kind, field)
  const own = useOwnValues(field).find(({ value }) => value === condition.value)
  if (own) return <>{own.label}</>
  if (isReference(field) && typeof condition.value === 'string')
    return <ReferenceWords kind={field.reference ?? field.type} id={condition.value} />
  if (condition.op === 'within') {
    const counted = countedOf(condition.value)
    if (counted) return <>{t(`period.counted.${counted.name}`, { count: counted.days })}</>
    return <>{t(`period.${String(condition.value)}` as 'period.today')}</>
  }
  if (Array.isArray(condition.value)) {
    return <>{condition.value.map(say).join(condition.op === 'between' ? t('condition.to') : t('condition.or'))}</>
  }
  return <>{say(condition.value)}</>
}

function useSaying(kind: string, field: FieldDescriptor): (value: unknown) => string {
  const { t } = useTranslation('fields')
  const words = useRecordWords()
  const format = useFormat()
  return (value) => {
    switch (field.type) {
      case 'select':
      case 'multiSelect':
        return words.option(kind, field.key, String(value))
      case 'boolean':
        return value === true ? t('yes') : t('no')
      case 'money':
        return format.number(String(value))
      case 'date':
        return format.date(String(value))
      case 'datetime':
        return format.dateTime(String(value))
      default:
        return String(value)
    }
  }
}

function ReferenceWords({ kind, id }: { kind: string; id: string }) {
  const { t } = useTranslation('list')
  const { user } = useSession()
  return id === user.id ? <>{t('condition.me')}</> : <ReferenceName kind={kind} id={id} />
}
