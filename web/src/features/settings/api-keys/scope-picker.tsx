import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { QueryView } from '../../../components/page/query-view.tsx'
import { useSession } from '../../../lib/session.ts'
import { rightActionWord, rightKindWord } from '../roles/right-words.ts'
import { type RightsOfKind, toggleKind, toggleRight } from '../roles/rights.ts'
import { rightsQuery } from '../roles/rights-query.ts'
import styles from './api-keys.module.css'
import { heldRights, readingRights } from './scopes.ts'

interface ScopePickerProps {
  id?: string
  value?: string[]
  onChange?: (rights: string[]) => void
}

/** What the key may do: any of the rights that the person holds. */
export function ScopePicker({ id, value = [], onChange }: ScopePickerProps) {
  const { t } = useTranslation('apiKey')
  const { rights } = useSession()
  const query = useQuery(rightsQuery)
  const held = new Set(value)
  const change = (next: ReadonlySet<string>) => onChange?.([...next])
  return (
    <QueryView query={query}>
      {(catalogue) => {
        const kinds = heldRights(catalogue, rights)
        return (
          <div id={id} role="group" aria-label={t('form.rights')} tabIndex={-1} className={styles['picker']}>
            <div className={styles['pickerHead']}>
              <Button size="small" onClick={() => change(readingRights(kinds))}>
                {t('form.reading')}
              </Button>
              <Button size="small" type="text" disabled={held.size === 0} onClick={() => change(new Set())}>
                {t('form.clear')}
              </Button>
              <span className={styles['count']} role="status">
                {t('form.chosen', { count: held.size })}
              </span>
            </div>
            <ul className={styles['kinds']}>
              {kinds.map((entry) => (
                <KindScopes key={entry.kind} entry={entry} held={held} onChange={change} />
              ))}
            </ul>
          </div>
        )
      }}
    </QueryView>
  )
}

interface KindScopesProps {
  entry: RightsOfKind
  held: ReadonlySet<string>
  onChange: (held: ReadonlySet<string>) => void
}

function KindScopes({ entry, held, onChange }: KindScopesProps) {
  const { t } = useTranslation('settings')
  const kind = rightKindWord(entry.kind)
  const count = entry.actions.filter((action) => held.has(`${entry.kind}.${action}`)).length
  return (
    <li className={styles['kind']}>
      <Checkbox
        checked={count === entry.actions.length}
        indeterminate={count > 0 && count < entry.actions.length}
        onChange={() => onChange(toggleKind(held, entry))}
      >
        {kind}
      </Checkbox>
      <div className={styles['kindActions']}>
        {entry.actions.map((action) => (
          <Checkbox
            key={action}
            checked={held.has(`${entry.kind}.${action}`)}
            onChange={() => onChange(toggleRight(held, entry, action))}
            aria-label={t('roles.right', { kind, action: rightActionWord(action) })}
          >
            {rightActionWord(action)}
          </Checkbox>
        ))}
      </div>
    </li>
  )
}
