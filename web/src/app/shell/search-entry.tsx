import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Palette } from '../../features/search/palette.tsx'
import { typeAhead } from '../../features/search/typed-ahead.ts'
import { shortcutLabel, useShortcut } from '../../lib/keyboard.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { usePaletteCommands } from './palette-commands.tsx'
import styles from './search-entry.module.css'

const shortcut = 'mod+k'

/** The way into the search: a field on a desk, a button on a phone, Ctrl K or ⌘K from anywhere. */
export function SearchEntry() {
  const { t } = useTranslation('search')
  const isPhone = useIsPhone()
  const [isOpen, setOpen] = useState(false)
  const commands = usePaletteCommands()
  const typedAhead = useRef<ReturnType<typeof typeAhead>>(undefined)
  const takeTyped = () => {
    const typed = typedAhead.current?.()
    typedAhead.current = undefined
    return typed
  }
  const open = () => {
    typedAhead.current ??= typeAhead()
    setOpen(true)
  }
  const close = () => {
    takeTyped()
    setOpen(false)
  }
  useShortcut(shortcut, (event) => {
    event.preventDefault()
    if (isOpen) close()
    else open()
  })
  return (
    <>
      {isPhone ? (
        <Button type="text" icon={<SearchOutlined aria-hidden="true" />} aria-label={t('title')} onClick={open} />
      ) : (
        <button type="button" className={styles['field']} aria-haspopup="dialog" onClick={open}>
          <SearchOutlined aria-hidden="true" />
          <span className={styles['words']}>{t('entry')}</span>
          <kbd className={styles['key']}>{shortcutLabel(shortcut)}</kbd>
        </button>
      )}
      <Palette isOpen={isOpen} onClose={close} takeTyped={takeTyped} commands={commands} />
    </>
  )
}
