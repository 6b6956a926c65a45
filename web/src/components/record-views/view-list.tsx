import { CheckOutlined, SearchOutlined, StarFilled, TeamOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import type { ListViews } from './use-list-state.ts'
import { useViewWords } from './use-view-words.ts'
import type { SavedView } from './views-api.ts'
import styles from './record-views.module.css'

interface ViewListProps {
  kind: string
  listViews: ListViews
  onPick: (key: string) => void
}

interface Entry {
  key: string
  name: string
  saved?: SavedView
}

/** Beyond so many views one looks for them by their names. */
const mostWithoutSearch = 8

/** All views of a kind: those that every organization has, one's own, and those that others share. */
export function ViewList({ kind, listViews, onPick }: ViewListProps) {
  const { t } = useTranslation('views')
  const nameOf = useViewWords(kind)
  const { user } = useSession()
  const list = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const { views, current } = listViews
  const chosen = views?.defaults.find((one) => one.kind === kind)
  const opens = chosen?.own ?? chosen?.everyone
  const entries = (items: readonly SavedView[]): Entry[] =>
    items.map((saved) => ({ key: saved.id, name: saved.name, saved }))
  const items = views?.items ?? []
  const groups = [
    { name: 'builtIn', entries: (views?.builtIn ?? []).map(({ key }): Entry => ({ key, name: nameOf({ key }) })) },
    { name: 'own', entries: entries(items.filter((view) => view.ownerId === user.id)) },
    { name: 'shared', entries: entries(items.filter((view) => view.ownerId !== user.id)) },
  ] as const
  const isLong = groups.reduce((sum, group) => sum + group.entries.length, 0) > mostWithoutSearch
  const matching = groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase())),
    }))
    .filter((group) => group.entries.length > 0)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus()
  }
  const pickFirst = () => {
    const first = matching[0]?.entries[0]
    if (first) onPick(first.key)
  }
  return (
    // oxlint-disable-next-line no-static-element-interactions -- the arrows only move between the buttons inside
    <div className={styles['list']} ref={list} onKeyDown={onKeyDown}>
      {isLong ? (
        <Input
          autoFocus
          allowClear
          className={styles['search'] ?? ''}
          prefix={<SearchOutlined aria-hidden="true" />}
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onPressEnter={pickFirst}
        />
      ) : null}
      <div className={styles['groups']}>
        {matching.length === 0 ? <p className={styles['none']}>{t('none')}</p> : null}
        {matching.map((group) => (
          <section key={group.name} aria-label={t(`group.${group.name}`)}>
            {group.name === 'builtIn' ? null : <h2 className={styles['group']}>{t(`group.${group.name}`)}</h2>}
            <ul>
              {group.entries.map(({ key, name, saved }) => (
                <li key={key}>
                  <button
                    type="button"
                    className={styles['entry']}
                    aria-current={key === current.key ? 'true' : undefined}
                    autoFocus={!isLong && key === current.key}
                    onClick={() => onPick(key)}
                  >
                    <span className={styles['check']}>
                      {key === current.key ? <CheckOutlined aria-hidden="true" /> : null}
                    </span>
                    <span className={styles['name']} title={name}>
                      {name}
                    </span>
                    {saved && saved.sharing !== 'personal' && saved.ownerId === user.id ? (
                      <TeamOutlined className={styles['mark'] ?? ''} aria-label={t('isShared')} />
                    ) : null}
                    {saved && saved.ownerId !== user.id ? (
                      <span className={styles['owner']} title={saved.owner.name}>
                        {saved.owner.name}
                      </span>
                    ) : null}
                    {key === opens ? <StarFilled className={styles['star'] ?? ''} aria-label={t('isDefault')} /> : null}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
