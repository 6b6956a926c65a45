import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonAvatar } from '../page/person-avatar.tsx'
import { colleaguesQuery, colleagueQuery, type Named } from './directory.ts'
import styles from './pickers.module.css'

interface UserPickerProps {
  id?: string
  value?: string | null
  onChange?: (id: string | null, user: Named | null) => void
  /** The chosen person, whose name the value alone doesn't tell. */
  current?: Named | null
  /** Somebody can't be their own manager. */
  except?: string
  /** What can be chosen besides a person, such as whoever looks. */
  own?: readonly { value: string; label: string }[]
  placeholder?: string
  disabled?: boolean
  autoFocus?: boolean
  defaultOpen?: boolean
  /** In pixels, where the list should not be as narrow as its field. */
  listWidth?: number | undefined
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  className?: string
  status?: 'error' | ''
  'aria-label'?: string
}

export function UserPicker({ value, onChange, current, except, own = [], listWidth, ...rest }: UserPickerProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(rest.defaultOpen ?? false)
  const [picked, setPicked] = useState<Named | null>(current ?? null)
  const { data, isFetching } = useQuery({ ...colleaguesQuery(useDeferredValue(words.trim())), enabled: isOpen })
  const isOwn = own.some((one) => one.value === value)
  const remembered = [current, picked].find((user) => user?.id === value)
  const asked = useQuery({ ...colleagueQuery(value ?? ''), enabled: Boolean(value) && !remembered && !isOwn })
  const known = remembered ?? (asked.data?.id === value ? asked.data : undefined)
  const found = (data?.items ?? []).filter((user) => user.id !== except)
  const options = found.map((user) => ({
    value: user.id,
    label: user.name,
    note: user.department?.name ?? user.title ?? '',
  }))
  if (isOwn || !words) options.unshift(...own.map((one) => ({ ...one, note: '' })))
  if (known && !options.some((option) => option.value === known.id))
    options.unshift({ value: known.id, label: known.name, note: '' })
  return (
    <Select
      {...rest}
      allowClear
      popupMatchSelectWidth={listWidth ?? true}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, searchValue: words, onSearch: setWords }}
      value={isOwn || known || found.some((user) => user.id === value) ? (value ?? null) : null}
      loading={isFetching}
      onOpenChange={setOpen}
      notFoundContent={isFetching ? t('state.loading') : t('picker.nobody')}
      options={options}
      optionRender={(option) => (
        <span className={styles['person']}>
          {own.some((one) => one.value === option.data.value) ? null : (
            <PersonAvatar name={option.data.label} size={22} />
          )}
          {option.data.label}
          <span className={styles['note']}>{option.data.note}</span>
        </span>
      )}
      onChange={(id: string | null | undefined) => {
        const user = found.find((candidate) => candidate.id === id) ?? null
        setPicked(user)
        onChange?.(id ?? null, user)
      }}
    />
  )
}
