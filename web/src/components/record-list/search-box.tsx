import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutLabel, useShortcut } from '../../lib/keyboard.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import styles from './list-toolbar.module.css'

const typingPauseMs = 250

interface SearchBoxProps {
  value: string
  placeholder: string
  onSearch: (words: string) => void
}

/** Searches while typing, after a short pause; Enter at once. `/` brings the cursor here. */
export function SearchBox({ value, placeholder, onSearch }: SearchBoxProps) {
  const { t } = useTranslation('list')
  const isPhone = useIsPhone()
  const input = useRef<InputRef>(null)
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const search = useRef(onSearch)
  search.current = onSearch
  // The address changed by another way than typing here: a link, the back button, "clear".
  if (value !== shown) {
    setShown(value)
    setText(value)
  }

  useEffect(() => {
    if (text.trim() === value) return
    const timer = window.setTimeout(() => {
      setShown(text.trim())
      search.current(text.trim())
    }, typingPauseMs)
    return () => window.clearTimeout(timer)
  }, [text, value])

  useShortcut('/', (event) => {
    event.preventDefault()
    input.current?.focus({ cursor: 'all' })
  })
  return (
    <Input
      ref={input}
      className={styles['search']}
      type="search"
      allowClear
      prefix={<SearchOutlined className={styles['searchIcon']} aria-hidden="true" />}
      suffix={isPhone || text ? undefined : <kbd className={styles['key']}>{shortcutLabel('/')}</kbd>}
      placeholder={isPhone ? t('search.name') : placeholder}
      aria-label={placeholder}
      title={isPhone ? undefined : t('search.hint')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => onSearch(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') input.current?.blur()
      }}
    />
  )
}
