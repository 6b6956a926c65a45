import { Link } from '@tanstack/react-router'
import { FieldValue } from '../fields/field-value.tsx'
import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import { pageOf, titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { isEmptyValue, shownValue, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './record-card.module.css'

interface RecordCardProps {
  config: RecordKindConfig
  fields: FieldSet
  record: RecordItem
  /** For records without a page. */
  onOpen?: (record: RecordItem) => void
  /** Within a card that is drawn already, and dragged as a whole. */
  isInner?: boolean
}

/** A record on a phone: what it is called, how it stands, and the few things one needs on the road. */
export function RecordCard({ config, fields, record, onOpen, isInner = false }: RecordCardProps) {
  const { card, kind } = config
  const words = useRecordWords()
  const value = (key: string | undefined) => {
    const field = key ? fields.byKey.get(key) : undefined
    const shown = field ? shownValue(record, field) : undefined
    const isTold = field && (!isEmptyValue(shown) || words.emptyField(kind, field.key) !== undefined)
    return isTold ? <Told kind={kind} field={field} value={shown} record={record} /> : null
  }
  const lines = card.lines.map((key) => ({ key, told: value(key) })).filter(({ told }) => told !== null)
  const badge = value(card.badge)
  const aside = value(card.aside)
  const to = pageOf(config, record)
  const shape = styles[isInner ? 'inner' : 'card']
  const content = (
    <>
      <span className={styles['head']}>
        <span className={styles['title']} title={titleOf(config, record)}>
          {titleOf(config, record)}
        </span>
        {badge}
      </span>
      {lines.length > 0 || aside ? (
        <span className={styles['foot']}>
          <span className={styles['lines']}>
            {lines.map(({ key, told }) => (
              <span key={key} className={styles['line']}>
                {told}
              </span>
            ))}
          </span>
          {aside ? <span className={styles['aside']}>{aside}</span> : null}
        </span>
      ) : null}
    </>
  )
  if (onOpen && !to) {
    return (
      <button type="button" className={shape} onClick={() => onOpen(record)}>
        {content}
      </button>
    )
  }
  return to ? (
    <Link to={to} className={shape} draggable={!isInner}>
      {content}
    </Link>
  ) : (
    <div className={shape}>{content}</div>
  )
}

interface ToldProps {
  kind: string
  field: FieldDescriptor
  value: unknown
  record: RecordItem
}

/** Times mean nothing without a word: 最近跟进 3 天前. */
function Told({ kind, field, value, record }: ToldProps) {
  const words = useRecordWords()
  const needsLabel = field.type === 'datetime' || field.type === 'date'
  return (
    <>
      {needsLabel ? `${words.field(kind, field.key)} ` : null}
      <FieldValue kind={kind} field={field} value={value} record={record} isCompact isPlain />
    </>
  )
}
