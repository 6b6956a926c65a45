import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../../../components/page/status-view.tsx'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { rereadFields } from '../../../components/record-kind/gone-field.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { FieldUsesList, isNeeded } from './field-uses-list.tsx'
import { deleteField, moveField, usesOf } from './fields-api.ts'
import { uniqueRulesQuery } from './unique-rules-api.ts'
import styles from './fields.module.css'

interface FieldListProps {
  kind: string
  fields: readonly FieldDescriptor[]
  onEdit: (id: string) => void
}

/** A kind's own fields in the order in which forms show them. */
export function FieldList({ kind, fields, onEdit }: FieldListProps) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const rules = useQuery(uniqueRulesQuery(kind))
  const options = {
    onSuccess: () => rereadFields(client),
    onError: (error: unknown) => void message.error(errorWords(error)),
  }
  const move = useMutation({ mutationFn: ({ id, to }: { id: string; to: number }) => moveField(id, to), ...options })
  const remove = useMutation({ mutationFn: deleteField, ...options })
  /** Whoever deletes a field is told first where it is used. */
  const asked = useMutation({
    mutationFn: ({ id }: { id: string; label: string; formula?: string }) => usesOf(id),
    onSuccess: (uses, { id, label: name, formula }) =>
      void modal.confirm({
        title: t('fields.deleteTitle', { name }),
        width: 480,
        content: <FieldUsesList kind={kind} uses={uses} isComputed={formula !== undefined} />,
        okText: t('common:action.delete'),
        okButtonProps: { danger: true, disabled: isNeeded(uses) },
        onOk: () => remove.mutateAsync(id).catch(() => undefined),
      }),
    onError: options.onError,
  })
  if (fields.length === 0)
    return (
      <StatusView
        scene="calm"
        title={t('fields.none', { kinds: words.kindsInText(kind) })}
        text={t('fields.noneText')}
      />
    )
  return (
    <ul className={styles['list']} aria-label={t('fields.of', { kind: words.kind(kind) })}>
      {fields.map((field, index) => {
        const { custom, key, type } = field
        if (!custom) return null
        const name = custom.label
        const isUnique = rules.data?.some((rule) => rule.fields.join() === key && rule.status !== 'refused')
        return (
          <li key={key} className={styles['row']}>
            <span className={styles['text']}>
              <span>
                {name} {field.required ? <Tag>{t('fields.required')}</Tag> : null}
                {isUnique ? <Tag>{t('fields.isUnique')}</Tag> : null}
              </span>
              <small className={styles['note']}>
                {t(`fields.type.${custom.formula === undefined ? type : 'formula'}`)} · <code>{key}</code>
              </small>
            </span>
            <span className={styles['actions']}>
              <Button
                type="text"
                icon={<ArrowUpOutlined aria-hidden="true" />}
                disabled={index === 0 || move.isPending}
                aria-label={t('fields.moveUp', { name })}
                onClick={() => move.mutate({ id: custom.id, to: index - 1 })}
              />
              <Button
                type="text"
                icon={<ArrowDownOutlined aria-hidden="true" />}
                disabled={index === fields.length - 1 || move.isPending}
                aria-label={t('fields.moveDown', { name })}
                onClick={() => move.mutate({ id: custom.id, to: index + 1 })}
              />
              <Button
                type="text"
                icon={<EditOutlined aria-hidden="true" />}
                aria-label={t('fields.editOf', { name })}
                onClick={() => onEdit(custom.id)}
              />
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={t('fields.deleteOf', { name })}
                loading={asked.isPending && asked.variables.id === custom.id}
                onClick={() => asked.mutate(custom)}
              />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
