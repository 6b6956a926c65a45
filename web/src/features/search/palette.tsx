import { SearchOutlined } from '@ant-design/icons'
import { Button, Modal, Spin } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import type { Command } from './match-command.ts'
import { PaletteFoot } from './palette-foot.tsx'
import styles from './palette.module.css'
import { PaletteList } from './palette-list.tsx'
import { PaletteNote } from './palette-note.tsx'
import type { Typed } from './typed-ahead.ts'
import { usePalette } from './use-palette.ts'

interface PaletteProps {
  isOpen: boolean
  onClose: () => void
  /** What was typed before the field had the focus. */
  takeTyped: () => Typed | undefined
  commands: readonly Command[]
}

/** Records of every kind, and what can be done, by a few letters from anywhere. */
export function Palette({ isOpen, ...rest }: PaletteProps) {
  const { t } = useTranslation('search')
  const isPhone = useIsPhone()
  // Opened again while it is still closing, the window is the same one: what was typed before must not stand there.
  const [opening, setOpening] = useState({ isOpen, nth: 0 })
  if (opening.isOpen !== isOpen) setOpening({ isOpen, nth: opening.nth + (isOpen ? 1 : 0) })
  return (
    <Modal
      open={isOpen}
      title={t('title')}
      footer={null}
      closable={false}
      onCancel={rest.onClose}
      destroyOnHidden
      width={isPhone ? '100%' : 640}
      rootClassName={isPhone ? styles['phone']! : styles['desk']!}
      classNames={{ header: 'visually-hidden', container: styles['container']!, body: styles['body']! }}
    >
      <PaletteBody key={opening.nth} {...rest} />
    </Modal>
  )
}

function PaletteBody({ commands, onClose, takeTyped }: Omit<PaletteProps, 'isOpen'>) {
  const { t } = useTranslation('search')
  const isPhone = useIsPhone()
  const listId = useId()
  const palette = usePalette(commands, takeTyped, onClose)
  const { text, query, groups, chosen } = palette
  const optionId = (key: string) => `${listId}-${key}`
  const chosenId = chosen && optionId(chosen.key)
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <>
      <div className={styles['head']} role="search">
        {query.isFetching && text !== '' ? (
          <Spin size="small" className={styles['headIcon'] ?? ''} />
        ) : (
          <SearchOutlined aria-hidden="true" className={styles['headIcon']} />
        )}
        <input
          className={styles['input']}
          role="combobox"
          aria-label={t('title')}
          aria-expanded={groups.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosenId}
          placeholder={t(isPhone ? 'placeholderShort' : 'placeholder')}
          type="text"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          autoFocus
          value={text}
          onChange={(event) => palette.type(event.target.value)}
          onKeyDown={palette.onKeyDown}
        />
        {isPhone ? (
          <Button type="text" onClick={onClose}>
            {t('close')}
          </Button>
        ) : null}
      </div>
      <div className={styles['scroll']}>
        <PaletteList
          id={listId}
          groups={groups}
          chosen={chosen}
          optionId={optionId}
          onChoose={palette.choose}
          onOpen={palette.open}
        />
        <PaletteNote
          text={text}
          query={query}
          found={palette.found}
          isFresh={palette.isFresh}
          onRetry={() => void query.refetch()}
        />
      </div>
      {isPhone ? null : <PaletteFoot />}
    </>
  )
}
