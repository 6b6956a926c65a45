import { DownOutlined } from '@ant-design/icons'
import { Drawer, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../../lib/keyboard.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { ListViews } from './use-list-state.ts'
import { useViewWords } from './use-view-words.ts'
import { ViewList } from './view-list.tsx'
import styles from './record-views.module.css'

interface ViewPickerProps {
  kind: string
  listViews: ListViews
}

/** The name of the view that is open; pressed, the others. On a phone they come up from below. */
export function ViewPicker({ kind, listViews }: ViewPickerProps) {
  const { t } = useTranslation('views')
  const nameOf = useViewWords(kind)
  const isPhone = useIsPhone()
  const [isOpen, setOpen] = useState(false)
  useShortcut('v', () => setOpen(true))
  const name = nameOf(listViews.current)
  const list = (
    <ViewList
      kind={kind}
      listViews={listViews}
      onPick={(key) => {
        setOpen(false)
        listViews.open(key)
      }}
    />
  )
  const button = (
    <button
      type="button"
      className={styles['picker']}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={t('pick', { name })}
      onClick={isPhone ? () => setOpen(true) : undefined}
    >
      <span className={styles['current']} title={name}>
        {name}
      </span>
      <DownOutlined aria-hidden="true" className={styles['arrow'] ?? ''} />
    </button>
  )
  if (isPhone)
    return (
      <>
        {button}
        <Drawer
          open={isOpen}
          placement="bottom"
          size="72%"
          title={t('title')}
          onClose={() => setOpen(false)}
          destroyOnHidden
        >
          {list}
        </Drawer>
      </>
    )
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      open={isOpen}
      onOpenChange={setOpen}
      content={<div className={styles['popover']}>{list}</div>}
      destroyOnHidden
    >
      {button}
    </Popover>
  )
}
