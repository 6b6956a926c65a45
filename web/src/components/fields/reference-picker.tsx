import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useDeferredValue, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useFields } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import type { Named } from '../record-kind/record.ts'
import { seenFilter } from '../record-kind/seen-fields.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './fields.module.css'
import { candidatesQuery, nameQuery, noteOf } from './reference-sources.ts'

interface ReferencePickerProps {
  id?: string
  kind: string
  value?: string | null
  onChange?: (id: string | null, record: Named | null) => void
  /** The chosen record, whose name the value alone doesn't tell. */
  current?: Named | null
  /** Narrows what is offered, such as a customer's own contacts. */
  filter?: Filter | undefined
  placeholder?: string
  disabled?: boolean
  autoFocus?: boolean
  defaultOpen?: boolean
  /** In pixels, where the list should not be as narrow as its field. */
  listWidth?: number | undefined
  allowClear?: boolean
  /** Offers to make what isn't there, under the name that was searched for. */
  onCreate?: (name: string) => void
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  className?: string
  'aria-label'?: string
  status?: 'error' | ''
}

/** Picks a record of another kind by searching the server: no list is ever loaded whole. */
export function ReferencePicker({
  kind,
  value,
  onChange,
  current,
  filter,
  onCreate,
  allowClear = true,
  listWidth,
  ...rest
}: ReferencePickerProps) {
  const { t } = useTranslation('fields')
  const recordWords = useRecordWords()
  const format = useFormat()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(rest.defaultOpen ?? false)
  const [picked, setPicked] = useState<Named | null>(null)
  const known = [current, picked].find((record) => record?.id === value)
  const fields = useFields(kind, filter !== undefined)
  const narrowed = fields.data ? seenFilter(fields.data, filter) : filter
  const found = useQuery({
    ...candidatesQuery(kind, useDeferredValue(words.trim()), narrowed),
    enabled: isOpen && (filter === undefined || fields.isFetched),
  })
  const named = useQuery({ ...nameQuery(kind, value ?? ''), enabled: Boolean(value) && !known })
  const chosen = known ?? (value && named.data ? { id: value, name: named.data } : undefined)
  const items = found.data ?? []
  const options = items.map((item) => ({ value: item.id, label: item.name, note: noteOf(item, format) }))
  if (chosen && !options.some((option) => option.value === chosen.id))
    options.unshift({ value: chosen.id, label: chosen.name, note: '' })
  return (
    <Select
      {...rest}
      allowClear={allowClear}
      popupMatchSelectWidth={listWidth ?? true}
      showSearch={{ filterOption: false, searchValue: words, onSearch: setWords }}
      value={chosen ? chosen.id : null}
      loading={found.isFetching || named.isFetching}
      onOpenChange={setOpen}
      placeholder={rest.placeholder ?? (kind ? t('pick', { kind: recordWords.kindInText(kind) }) : '')}
      notFoundContent={found.isFetching ? t('searching') : t('nothingFound')}
      options={options}
      optionRender={(option) => (
        <span className={styles['pickerRow']}>
          <span className={styles['pickerName']}>{option.data.label}</span>
          <span className={styles['pickerNote']}>{option.data.note}</span>
        </span>
      )}
      {...(onCreate
        ? {
            popupRender: (menu: React.ReactElement) => (
              <>
                {menu}
                <div className={styles['create']}>
                  <Button
                    type="text"
                    block
                    icon={<PlusOutlined aria-hidden="true" />}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onCreate(words.trim())}
                  >
                    {words.trim()
                      ? t('createNamed', { name: words.trim() })
                      : t('create', { kind: recordWords.kindInText(kind) })}
                  </Button>
                </div>
              </>
            ),
          }
        : {})}
      onChange={(id: string | null | undefined) => {
        const record = items.find((item) => item.id === id) ?? null
        setPicked(record)
        onChange?.(id ?? null, record)
      }}
    />
  )
}
