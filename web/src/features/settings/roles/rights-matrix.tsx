import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { wordFor } from '../../../lib/i18n.ts'
import { actionsOf, toggleKind, toggleRight, type RightsOfKind } from './rights.ts'
import styles from './roles.module.css'

interface RightsMatrixProps {
  catalogue: readonly RightsOfKind[]
  held: ReadonlySet<string>
  isDisabled: boolean
  onChange: (held: ReadonlySet<string>) => void
}

export function RightsMatrix({ catalogue, held, isDisabled, onChange }: RightsMatrixProps) {
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
                  <Checkbox
                    disabled={isDisabled}
                    checked={count === entry.actions.length}
                    indeterminate={count > 0 && count < entry.actions.length}
                    onChange={() => onChange(toggleKind(held, entry))}
                  >
                    {kindWord(entry.kind)}
                  </Checkbox>
                </th>
                {actions.map((action) => (
                  <td key={action}>
                    {entry.actions.includes(action) ? (
                      <Checkbox
                        disabled={isDisabled}
                        checked={held.has(`${entry.kind}.${action}`)}
                        onChange={() => onChange(toggleRight(held, entry, action))}
                        aria-label={t('roles.right', { kind: kindWord(entry.kind), action: actionWord(action) })}
                      />
                    ) : (
                      <span aria-hidden="true">·</span>
                    )}
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

function kindWord(kind: string): string {
  return wordFor(`settings:roles.kinds.${kind}`) ?? kind
}

function actionWord(action: string): string {
  return wordFor(`settings:roles.actions.${action}`) ?? action
}
