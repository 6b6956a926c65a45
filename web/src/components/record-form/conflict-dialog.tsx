import { Modal, Radio, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { ReferenceName } from '../fields/reference-name.tsx'
import type { Choice, ConflictingField } from '../record-kind/conflict.ts'
import { isEmptyValue, isReference, namedOf, shownValue, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './conflict-dialog.module.css'

interface ConflictDialogProps {
  kind: string
  base: RecordItem
  current: RecordItem
  fields: readonly ConflictingField[]
  onResolve: (choices: Record<string, Choice>) => void
  onCancel: () => void
}

/** What somebody else changed meanwhile, field by field; where both changed the same, this person decides. */
export function ConflictDialog({ kind, base, current, fields, onResolve, onCancel }: ConflictDialogProps) {
  useReturnFocus()
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const format = useFormat()
  const isPhone = useIsPhone()
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const other = namedOf(current, 'updatedById')?.name ?? t('conflict.someone')
  const when = format.relative(typeof current['updatedAt'] === 'string' ? current['updatedAt'] : null)
  const choiceOf = (key: string): Choice => choices[key] ?? 'mine'

  const theirsOf = (item: ConflictingField) => (
    <FieldValue kind={kind} field={item.field} value={shownValue(current, item.field)} record={current} isPlain />
  )
  const mineOf = (item: ConflictingField) => <OwnValue kind={kind} item={item} base={base} />
  const decision = (item: ConflictingField) =>
    item.isContested ? (
      <Radio.Group
        aria-label={t('conflict.choose', { field: words.field(kind, item.field.key) })}
        value={choiceOf(item.field.key)}
        onChange={(event) => setChoices({ ...choices, [item.field.key]: event.target.value as Choice })}
        options={[
          { value: 'mine', label: t('conflict.keepMine') },
          { value: 'theirs', label: t('conflict.takeTheirs') },
        ]}
      />
    ) : (
      <span className={styles['quiet']}>{t('conflict.takenOver')}</span>
    )

  return (
    <Modal
      open
      width={1040}
      title={t('conflict.title')}
      okText={t('conflict.save')}
      onOk={() =>
        onResolve(
          Object.fromEntries(
            fields.filter((item) => item.isContested).map((item) => [item.field.key, choiceOf(item.field.key)]),
          ),
        )
      }
      onCancel={onCancel}
    >
      <p className={styles['intro']}>{t('conflict.intro', { name: other, when })}</p>
      {isPhone ? (
        <ul className={styles['cards']}>
          {fields.map((item) => (
            <li key={item.field.key} className={styles['card']}>
              <h3>{words.field(kind, item.field.key)}</h3>
              <dl className={styles['pairs']}>
                <dt>{t('conflict.was')}</dt>
                <dd>
                  <FieldValue
                    kind={kind}
                    field={item.field}
                    value={shownValue(base, item.field)}
                    record={base}
                    isPlain
                  />
                </dd>
                <dt>{t('conflict.theirs', { name: other })}</dt>
                <dd>{theirsOf(item)}</dd>
                <dt>{t('conflict.mine')}</dt>
                <dd>{mineOf(item)}</dd>
              </dl>
              {decision(item)}
            </li>
          ))}
        </ul>
      ) : (
        <Table<ConflictingField>
          size="small"
          tableLayout="fixed"
          pagination={false}
          rowKey={(item) => item.field.key}
          dataSource={[...fields]}
          columns={[
            { title: t('conflict.field'), render: (_, item) => words.field(kind, item.field.key), width: 110 },
            {
              title: t('conflict.was'),
              render: (_, item) => (
                <FieldValue kind={kind} field={item.field} value={shownValue(base, item.field)} record={base} isPlain />
              ),
            },
            { title: t('conflict.theirs', { name: other }), render: (_, item) => theirsOf(item) },
            { title: t('conflict.mine'), render: (_, item) => mineOf(item) },
            { title: t('conflict.decision'), render: (_, item) => decision(item), width: 190 },
          ]}
        />
      )}
    </Modal>
  )
}

function OwnValue({ kind, item, base }: { kind: string; item: ConflictingField; base: RecordItem }) {
  if (!isReference(item.field) || isEmptyValue(item.mine)) {
    return (
      <FieldValue
        kind={kind}
        field={item.field}
        value={isReference(item.field) ? null : item.mine}
        record={base}
        isPlain
      />
    )
  }
  return <ReferenceName kind={item.field.reference ?? item.field.type} id={String(item.mine)} />
}
