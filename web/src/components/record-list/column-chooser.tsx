import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Checkbox, Flex } from 'antd'
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './column-chooser.module.css'

export interface ColumnChooserProps {
  fields: FieldSet
  titleField: string
  /** Keys of the shown columns, in order. */
  shown: readonly string[]
  onChange: (keys: string[]) => void
  onRestore: () => void
  onClose: () => void
}

/** Which columns, in which order. The title stays first: it is what a row is known by. */
export function ColumnChooser({ fields, titleField, shown, onChange, onRestore, onClose }: ColumnChooserProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const rest = fields.fields.map((field) => field.key).filter((key) => !shown.includes(key))
  const first = [...shown, ...rest].find((key) => key !== titleField)
  const list = useRef<HTMLUListElement>(null)
  // A row that goes elsewhere in the list would leave the focus behind.
  const followed = useRef<string>(undefined)
  const [told, setTold] = useState('')
  const order = shown.join()
  useLayoutEffect(() => {
    const key = followed.current
    followed.current = undefined
    if (key)
      rowsOf(list.current)
        .find((row) => row.dataset['key'] === key)
        ?.querySelector('input')
        ?.focus()
  }, [order])
  const change = (key: string, keys: string[]) => {
    followed.current = key
    onChange(keys)
  }
  const move = (key: string, by: number) => {
    const to = shown.indexOf(key) + by
    if (key === titleField || !shown.includes(key) || to < 1 || to >= shown.length) return
    const next = shown.filter((other) => other !== key)
    next.splice(to, 0, key)
    change(key, next)
    setTold(t('columns.moved', { name: words.field(fields.kind, key), place: to + 1 }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return onClose()
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')
    if (by === 0 || !row) return
    event.preventDefault()
    if (event.altKey) return move(row.dataset['key'] ?? '', by)
    const rows = rowsOf(list.current)
    rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>('input:enabled')?.focus()
  }
  const row = (key: string, isShown: boolean, index = 0) => {
    const label = words.field(fields.kind, key)
    return (
      <li key={key} data-key={key} className={styles['row']}>
        <Checkbox
          checked={isShown}
          disabled={key === titleField}
          autoFocus={key === first}
          onChange={() => change(key, isShown ? shown.filter((other) => other !== key) : [...shown, key])}
        >
          {label}
        </Checkbox>
        {isShown && key !== titleField ? (
          <span className={styles['moves']}>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined aria-hidden="true" />}
              disabled={index <= 1}
              aria-label={t('columns.up', { name: label })}
              onClick={() => move(key, -1)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined aria-hidden="true" />}
              disabled={index === shown.length - 1}
              aria-label={t('columns.down', { name: label })}
              onClick={() => move(key, 1)}
            />
          </span>
        ) : null}
      </li>
    )
  }
  return (
    <Flex
      vertical
      role="group"
      aria-label={t('columns.title')}
      className={styles['chooser'] ?? ''}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('columns.title')}</h2>
        <Button type="link" size="small" onClick={onRestore}>
          {t('columns.restore')}
        </Button>
      </div>
      <p className={styles['help']}>{t('columns.keys')}</p>
      <ul ref={list} className={styles['list']}>
        {[...shown.map((key, index) => row(key, true, index)), ...rest.map((key) => row(key, false))]}
      </ul>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </Flex>
  )
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-key]') ?? [])]
}
