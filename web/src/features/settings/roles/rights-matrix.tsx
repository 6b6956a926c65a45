import { CheckOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { wordFor } from '../../../lib/i18n.ts'
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
                {actionWord(action)}
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
                    kindWord(entry.kind)
                  ) : (
                    <Checkbox
                      checked={count === entry.actions.length}
                      indeterminate={count > 0 && count < entry.actions.length}
                      onChange={() => onChange(toggleKind(held, entry))}
                    >
                      {kindWord(entry.kind)}
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
                      label={t('roles.right', { kind: kindWord(entry.kind), action: actionWord(action) })}
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

function kindWord(kind: string): string {
  return wordFor(`settings:roles.kinds.${kind}`) ?? kind
}

function actionWord(action: string): string {
  return wordFor(`settings:roles.actions.${action}`) ?? action
}
