import { CheckOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { phoneHref, webHref } from '../../lib/reachable.ts'
import { useFormat } from '../../lib/use-format.ts'
import { PersonAvatar } from '../page/person-avatar.tsx'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isEmptyValue, isNamed, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './fields.module.css'
import { FileLinks } from './file-links.tsx'
import { OptionTag } from './option-tag.tsx'
import { optionTone } from './option-tone.ts'
import { RecordLink } from './record-link.tsx'

interface FieldValueProps {
  kind: string
  field: FieldDescriptor
  /** For references the named record, for everything else what the API gives. */
  value: unknown
  /** The record it stands in: it knows the currency of its amounts. */
  record?: RecordItem | undefined
  /** In running text and in tables, times are told relative to now. */
  isCompact?: boolean
  /** Without links, where the whole row or card is one. */
  isPlain?: boolean
}

/** One value as a person reads it, whatever its type. */
export function FieldValue({ kind, field, value, record, isCompact = false, ...rest }: FieldValueProps) {
  // 138****5678 is no number to call.
  const isPlain = field.level === 'masked' || rest.isPlain === true
  const { t } = useTranslation('fields')
  const words = useRecordWords()
  const format = useFormat()
  if (isEmptyValue(value)) {
    const empty = words.emptyField(kind, field.key)
    return empty ? <span className={styles['nothing']}>{empty}</span> : <Dash />
  }
  switch (field.type) {
    case 'money':
      return (
        <span className={styles['amount']}>{format.money(String(value), { currency: currencyOf(field, record) })}</span>
      )
    case 'number':
      return <span className={styles['amount']}>{isYear(field) ? String(value) : format.number(value as number)}</span>
    case 'percent':
      return <span className={styles['amount']}>{format.percent(value as number)}</span>
    case 'date':
      return <time dateTime={String(value)}>{format.date(String(value))}</time>
    case 'datetime':
      return (
        <time dateTime={String(value)} title={isCompact ? format.dateTime(String(value)) : undefined}>
          {isCompact ? format.when(String(value)) : format.dateTime(String(value))}
        </time>
      )
    case 'boolean':
      return value === true ? (
        <span className={styles['yes']}>
          <CheckOutlined aria-hidden="true" /> {t('yes')}
        </span>
      ) : (
        <span className={styles['no']}>{t('no')}</span>
      )
    case 'select':
      return <Option label={words.option(kind, field.key, String(value))} value={String(value)} />
    case 'multiSelect':
      return <span>{(value as string[]).map((item) => words.option(kind, field.key, item)).join(t('separator'))}</span>
    case 'user':
      return isNamed(value) ? (
        <span className={styles['person']}>
          <PersonAvatar name={value.name} size={22} />
          <span className={styles['personName']}>{value.name}</span>
        </span>
      ) : (
        <Dash />
      )
    case 'department':
      return isNamed(value) ? <span>{value.name}</span> : <Dash />
    case 'reference':
      return isNamed(value) ? (
        <RecordLink kind={field.reference ?? subjectType(value)} record={value} isPlain={isPlain} />
      ) : (
        <Dash />
      )
    case 'phone':
      return <Reached text={String(value)} href={isPlain ? undefined : phoneHref(String(value))} className="tabular" />
    case 'email':
      return <Reached text={String(value)} href={isPlain ? undefined : `mailto:${String(value)}`} />
    case 'url':
      return <Reached text={String(value)} href={isPlain ? undefined : webHref(String(value))} isNewTab />
    case 'file':
      return <FileLinks files={value} />
    case 'longText':
      return <span className={isCompact ? undefined : styles['long']}>{String(value)}</span>
    default:
      return <span>{String(value)}</span>
  }
}

function Dash() {
  const { t } = useTranslation('fields')
  return (
    <span className={styles['dash']}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('empty')}</span>
    </span>
  )
}

function Option({ label, value }: { label: string; value: string }) {
  const tone = optionTone(value)
  return tone ? <OptionTag label={label} tone={tone} /> : <span>{label}</span>
}

interface ReachedProps {
  text: string
  /** Left out where there is nothing to lead to. */
  href: string | undefined
  isNewTab?: boolean
  className?: string
}

function Reached({ href, text, isNewTab = false, className = '' }: ReachedProps) {
  if (!href) return <span className={className}>{text}</span>
  const names = `${styles['link']} ${className}`.trim()
  // The row behind must not open as well.
  const stop = (event: React.MouseEvent) => event.stopPropagation()
  return isNewTab ? (
    <a className={names} href={href} target="_blank" rel="noreferrer noopener" onClick={stop}>
      {text}
    </a>
  ) : (
    <a className={names} href={href} onClick={stop}>
      {text}
    </a>
  )
}

export function currencyOf(field: FieldDescriptor, record: Record<string, unknown> | undefined): string | undefined {
  const currency = record?.[field.currencyKey ?? 'currency']
  return typeof currency === 'string' ? currency : undefined
}

/** A record of any kind says itself which. */
function subjectType(value: object): string {
  return 'type' in value ? String(value.type) : ''
}

/** 1998 is a year, not 1,998. */
function isYear(field: FieldDescriptor): boolean {
  return field.key.endsWith('Year')
}
