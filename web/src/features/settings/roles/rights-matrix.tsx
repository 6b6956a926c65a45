import { CheckOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { rightActionWord, rightKindWord } from './right-words.ts'
import { actionsOf, toggleKind, toggleRight, type RightsOfKind } from './rights.ts'
import styles from './roles.module.css'

interface RightsMatrixProps {
  catalogue: readonly RightsOfKind[]
  held: ReadonlySet<string>
  isReadOnly: boolean
  onChange: (held: ReadonlySet<string>) => void
}

export function RightsMatrix({ catalogue, held, isReadOnly, onChange }: RightsMatrixProps) {
  const { t } = useTranslation('settings')
  const actions = actionsOf(catalogue)
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('roles.rights')}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{t('roles.kind')}</th>
            {actions.map((action) => (
              <th scope="col" key={action}>
                {rightActionWord(action)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalogue.map((entry) => {
            const count = entry.actions.filter((action) => held.has(`${entry.kind}.${action}`)).length
            return (
              <tr key={entry.kind}>
                <th scope="row">
                  {isReadOnly ? (
                    rightKindWord(entry.kind)
                  ) : (
                    <Checkbox
                      checked={count === entry.actions.length}
                      indeterminate={count > 0 && count < entry.actions.length}
                      onChange={() => onChange(toggleKind(held, entry))}
                    >
                      {rightKindWord(entry.kind)}
                    </Checkbox>
                  )}
                  {entry.isScoped ? null : <small className={styles['unscoped']}>{t('roles.unscoped')}</small>}
                </th>
                {actions.map((action) => (
                  <td key={action}>
                    <RightCell
                      isKnown={entry.actions.includes(action)}
                      isHeld={held.has(`${entry.kind}.${action}`)}
                      isReadOnly={isReadOnly}
                      label={t('roles.right', { kind: rightKindWord(entry.kind), action: rightActionWord(action) })}
                      onToggle={() => onChange(toggleRight(held, entry, action))}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface RightCellProps {
  isKnown: boolean
  isHeld: boolean
  isReadOnly: boolean
  label: string
  onToggle: () => void
}

function RightCell({ isKnown, isHeld, isReadOnly, label, onToggle }: RightCellProps) {
  if (isKnown && !isReadOnly) return <Checkbox checked={isHeld} onChange={onToggle} aria-label={label} />
  return isKnown && isHeld ? <CheckOutlined aria-label={label} /> : <span aria-hidden="true">·</span>
}
