import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '../../../components/page/query-view.tsx'
import { rereadFields } from '../../../components/record-kind/gone-field.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { LayoutEditor } from './layout-editor.tsx'
import { deleteLayout, layoutsQuery, orderLayouts, type LayoutList, type LayoutRecord } from './layouts-api.ts'
import styles from './layouts.module.css'

/** `default`: the one for everybody, whether it is stored yet or not. */
type Edited = LayoutRecord | 'new' | 'default'

/** The layouts of a kind in the order in which they count, the one for everybody last. */
export function LayoutsPanel({ kind }: { kind: string }) {
  const { t } = useTranslation('settings')
  const query = useQuery(layoutsQuery(kind))
  const [edited, setEdited] = useState<Edited>()
  return (
    <>
      <div className={styles['intro']}>
        <p>{t('layouts.text')}</p>
        <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited('new')}>
          {t('layouts.add')}
        </Button>
      </div>
      <QueryView query={query}>
        {(list) => (
          <>
            <LayoutRows kind={kind} list={list} onEdit={setEdited} />
            {edited ? (
              <LayoutEditor
                kind={kind}
                list={list}
                layout={typeof edited === 'string' ? undefined : edited}
                isDefault={edited === 'default' || (typeof edited !== 'string' && edited.isDefault)}
                onClose={() => setEdited(undefined)}
              />
            ) : null}
          </>
        )}
      </QueryView>
    </>
  )
}

interface LayoutRowsProps {
  kind: string
  list: LayoutList
  onEdit: (edited: Edited) => void
}

function LayoutRows({ kind, list, onEdit }: LayoutRowsProps) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const options = {
    onSuccess: () => rereadFields(client),
    onError: (error: unknown) => void message.error(errorWords(error)),
  }
  const order = useMutation({ mutationFn: (ids: string[]) => orderLayouts(kind, ids), ...options })
  const remove = useMutation({ mutationFn: deleteLayout, ...options })
  const forRoles = list.items.filter((layout) => !layout.isDefault)
  const everybody = list.items.find((layout) => layout.isDefault)
  const move = (at: number, step: number) => {
    const ids = forRoles.map((layout) => layout.id)
    const [id] = ids.splice(at, 1)
    if (id) order.mutate(ids.toSpliced(at + step, 0, id))
  }
  const askDelete = (layout: LayoutRecord) =>
    void modal.confirm({
      title: t(layout.isDefault ? 'layouts.resetTitle' : 'layouts.deleteTitle', { name: layout.name }),
      content: t(layout.isDefault ? 'layouts.resetText' : 'layouts.deleteText'),
      okText: t(layout.isDefault ? 'layouts.reset' : 'common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(layout).catch(() => undefined),
    })
  return (
    <ol className={styles['list']} aria-label={t('layouts.of', { kind: words.kind(kind) })}>
      {forRoles.map((layout, at) => (
        <li key={layout.id} className={styles['row']}>
          <span className={styles['text']}>
            <span>{layout.name}</span>
            <span>
              {layout.roles.map((role) => (
                <Tag key={role.id}>{role.name}</Tag>
              ))}
              {layout.roles.length === 0 ? <small className={styles['note']}>{t('layouts.unused')}</small> : null}
            </span>
          </span>
          <span className={styles['actions']}>
            <Button
              type="text"
              icon={<ArrowUpOutlined aria-hidden="true" />}
              disabled={at === 0 || order.isPending}
              aria-label={t('layouts.moveUp', { name: layout.name })}
              onClick={() => move(at, -1)}
            />
            <Button
              type="text"
              icon={<ArrowDownOutlined aria-hidden="true" />}
              disabled={at === forRoles.length - 1 || order.isPending}
              aria-label={t('layouts.moveDown', { name: layout.name })}
              onClick={() => move(at, 1)}
            />
            <Button
              type="text"
              icon={<EditOutlined aria-hidden="true" />}
              aria-label={t('layouts.editOf', { name: layout.name })}
              onClick={() => onEdit(layout)}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('layouts.deleteOf', { name: layout.name })}
              onClick={() => askDelete(layout)}
            />
          </span>
        </li>
      ))}
      <li className={styles['row']}>
        <span className={styles['text']}>
          <span>
            {everybody?.name ?? t('layouts.default')}{' '}
            <Tag color="processing">{t(forRoles.length > 0 ? 'layouts.others' : 'layouts.everybody')}</Tag>
          </span>
          <small className={styles['note']}>{t(everybody ? 'layouts.changed' : 'layouts.standard')}</small>
        </span>
        <span className={styles['actions']}>
          {everybody ? (
            <Button type="text" onClick={() => askDelete(everybody)}>
              {t('layouts.reset')}
            </Button>
          ) : null}
          <Button
            type="text"
            icon={<EditOutlined aria-hidden="true" />}
            aria-label={t('layouts.editOf', { name: everybody?.name ?? t('layouts.default') })}
            onClick={() => onEdit(everybody ?? 'default')}
          />
        </span>
      </li>
    </ol>
  )
}
