import { Checkbox } from 'antd'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import styles from './selectable-card.module.css'

interface SelectableCardProps {
  config: RecordKindConfig
  record: RecordItem
  isPicking: boolean
  isSelected: boolean
  onToggle: () => void
  onLongPress: () => void
  children: ReactNode
}

/** In milliseconds, as telephones have it. */
const longPress = 500
/** A finger is never quite still; in px. */
const tremor = 10

/** A card that a long press ticks; while there are ticks, a tap on a card ticks it instead of opening it. */
export function SelectableCard({
  config,
  record,
  isPicking,
  isSelected,
  onToggle,
  onLongPress,
  children,
}: SelectableCardProps) {
  const { t } = useTranslation('list')
  const press = useRef<{ timer: number; x: number; y: number } | undefined>(undefined)
  const isLong = useRef(false)
  const end = () => {
    window.clearTimeout(press.current?.timer)
    press.current = undefined
  }
  if (isPicking) {
    return (
      <label className={styles['picking']} data-selected={isSelected}>
        <Checkbox
          checked={isSelected}
          aria-label={t('selection.one', { name: titleOf(config, record) })}
          onChange={onToggle}
        />
        <span className={styles['card']} inert>
          {children}
        </span>
      </label>
    )
  }
  return (
    <div
      className={styles['pressable']}
      onPointerDown={(event) => {
        if (event.pointerType === 'mouse') return
        isLong.current = false
        const timer = window.setTimeout(() => {
          isLong.current = true
          onLongPress()
        }, longPress)
        press.current = { timer, x: event.clientX, y: event.clientY }
      }}
      onPointerMove={({ clientX, clientY }) => {
        const { x, y } = press.current ?? { x: clientX, y: clientY }
        if (Math.hypot(clientX - x, clientY - y) > tremor) end()
      }}
      onPointerUp={end}
      onPointerCancel={end}
      // The telephone's own menu for links would come up at the same moment.
      onContextMenu={(event) => press.current && event.preventDefault()}
      onClickCapture={(event) => {
        if (!isLong.current) return
        isLong.current = false
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {children}
    </div>
  )
}
