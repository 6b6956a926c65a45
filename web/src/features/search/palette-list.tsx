import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tellIfCut } from '../../lib/tell-if-cut.ts'
import { MarkedText } from './marked-text.tsx'
import type { Entry, Group } from './palette-groups.tsx'
import styles from './palette.module.css'

interface PaletteListProps {
  id: string
  groups: readonly Group[]
  chosen: Entry | undefined
  optionId: (key: string) => string
  onChoose: (key: string) => void
  onOpen: (entry: Entry, inNewTab?: boolean) => void
}

/** The list of the combobox: the focus stays in the field, which says by id which line is chosen. */
export function PaletteList({ id, groups, chosen, optionId, onChoose, onOpen }: PaletteListProps) {
  const { t } = useTranslation('search')
  return (
    <div id={id} role="listbox" aria-label={t('results')}>
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-of-${group.key}`} className={styles['group']}>
          <div id={`${id}-of-${group.key}`} role="presentation" className={styles['heading']}>
            {group.heading}
          </div>
          {group.entries.map((entry) => (
            <Option
              key={entry.key}
              id={optionId(entry.key)}
              entry={entry}
              isChosen={entry.key === chosen?.key}
              onChoose={() => onChoose(entry.key)}
              onOpen={(event) => onOpen(entry, event.metaKey || event.ctrlKey)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  entry: Entry
  isChosen: boolean
  onChoose: () => void
  onOpen: (event: MouseEvent) => void
}

function Option({ id, entry, isChosen, onChoose, onOpen }: OptionProps) {
  const { icon, title, spans = [], details = [], aside, isQuiet } = entry
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={isQuiet ? `${styles['option']} ${styles['quiet']}` : styles['option']}
      // Not on mouseenter: the list scrolls under a mouse that lies still.
      onMouseMove={isChosen ? undefined : onChoose}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <span className={styles['text']}>
        <span className={styles['title']} onMouseEnter={tellIfCut}>
          <MarkedText text={title} spans={spans} />
        </span>
        {details.length > 0 ? (
          <span className={styles['details']} onMouseEnter={tellIfCut}>
            {details.map((detail) => (
              <span key={detail.label} className={styles['detail']}>
                <span className="visually-hidden">{detail.label} </span>
                <MarkedText text={detail.text} spans={detail.spans} />
              </span>
            ))}
          </span>
        ) : null}
      </span>
      {aside ? <span className={styles['aside']}>{aside}</span> : null}
    </div>
  )
}
