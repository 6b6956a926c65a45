import { EllipsisOutlined } from '@ant-design/icons'
import { Button, type MenuProps } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import { ActionMenu } from '../page/action-menu.tsx'
import type { ListViews } from './use-list-state.ts'
import { useViewCommands } from './use-view-commands.tsx'
import { useViewWords } from './use-view-words.ts'
import { shapeOfState } from './view-address.ts'
import { ViewForm } from './view-form.tsx'
import { ViewPicker } from './view-picker.tsx'
import styles from './record-views.module.css'

interface ViewBarProps {
  kind: string
  listViews: ListViews
  /** Keys of the columns on screen, in their order: a new view keeps them. */
  shown: readonly string[]
}

/** A view's name has 100 characters, and that of a copy says so. */
const longestCopied = 90

/** Which view is open, what can be done with it, and whether the list still looks like it. */
export function ViewBar({ kind, listViews, shown }: ViewBarProps) {
  const { t } = useTranslation(['views', 'common'])
  const nameOf = useViewWords(kind)
  const isPhone = useIsPhone()
  const menuButton = useRef<HTMLButtonElement>(null)
  /** `new`, or the id of the view that is named and shared anew. */
  const [form, setForm] = useState<string | null>(null)
  const commands = useViewCommands(kind, listViews, menuButton, () => setForm('new'))
  const { views, current, isModified, state, open } = listViews
  if (!views) return null
  const { saved, key } = current
  const changed = views.items.find((view) => view.id === form)
  const chosen = views.defaults.find((one) => one.kind === kind)
  const mayBeEveryones = views.can.share && (!saved || saved.sharing === 'everyone')
  const entries: (NonNullable<MenuProps['items']>[number] | false | undefined)[] = [
    // On a phone the bar has room for what keeps the changes, and for this menu.
    isPhone && isModified && { key: 'undo', label: t('action.undo'), onClick: commands.undo },
    { key: 'new', label: t('action.saveAs'), onClick: () => setForm('new') },
    saved?.can.edit && { key: 'change', label: t('action.change'), onClick: () => setForm(saved.id) },
    { type: 'divider' },
    chosen?.own === key
      ? { key: 'mine', label: t('action.notMine'), onClick: () => commands.choose(null) }
      : { key: 'mine', label: t('action.mine'), onClick: () => commands.choose(key) },
    mayBeEveryones &&
      (chosen?.everyone === key
        ? { key: 'everyones', label: t('action.notEveryones'), onClick: () => commands.choose(null, true) }
        : { key: 'everyones', label: t('action.everyones'), onClick: () => commands.choose(key, true) }),
    saved?.can.delete && { type: 'divider' },
    saved?.can.delete && { key: 'delete', danger: true, label: t('action.delete'), onClick: commands.remove },
  ]
  return (
    <div className={styles['bar']}>
      <ViewPicker kind={kind} listViews={listViews} />
      {isModified ? (
        <span className={styles['modified']}>
          {saved ? <span className={styles['word']}>{t('modified')}</span> : null}
          {saved?.can.reshape ? (
            <Button type="link" size="small" loading={commands.isSaving} onClick={commands.save}>
              {t('action.save')}
            </Button>
          ) : (
            <Button type="link" size="small" onClick={() => setForm('new')}>
              {t('action.keep')}
            </Button>
          )}
          {isPhone ? null : (
            <Button type="link" size="small" onClick={commands.undo}>
              {t('action.undo')}
            </Button>
          )}
        </span>
      ) : null}
      <ActionMenu
        placement="bottomLeft"
        menu={{ items: entries.filter((entry) => entry !== false && entry !== undefined) }}
        button={{
          type: 'text',
          size: 'small',
          icon: <EllipsisOutlined aria-hidden="true" />,
          'aria-label': t('action.more', { name: nameOf(current) }),
        }}
        buttonRef={menuButton}
      />
      {form === 'new' || changed ? (
        <ViewForm
          kind={kind}
          view={changed}
          shape={shapeOfState({ ...state, columns: shown.join(',') })}
          name={saved ? t('form.copyOf', { name: saved.name.slice(0, longestCopied) }) : ''}
          mayShare={views.can.share}
          opener={menuButton}
          onClose={() => setForm(null)}
          onSaved={(view) => {
            if (form === 'new') open(view.id)
            setForm(null)
          }}
        />
      ) : null}
    </div>
  )
}
