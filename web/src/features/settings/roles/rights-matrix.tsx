import { CheckOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { rightActionWord, rightKindWord } from './right-words.ts'
import { actionsOf, otherActionsOf, toggleKind, toggleRight, type RightsOfKind } from './rights.ts'
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
            <th scope="col" className={styles['others']}>
              {t('roles.others')}
            </th>
          </tr>
        </thead>
        <tbody>
          {catalogue.map((entry) => {
            const count = entry.actions.filter((action) => held.has(`${entry.kind}.${action}`)).length
            const cell = (action: string) => ({
              isHeld: held.has(`${entry.kind}.${action}`),
              isReadOnly,
              label: t('roles.right', { kind: rightKindWord(entry.kind), action: rightActionWord(action) }),
              onToggle: () => onChange(toggleRight(held, entry, action)),
            })
            return (
              <tr key={entry.kind}>
                <th scope="row">
                  {isReadOnly ? (
                    <KindName entry={entry} />
                  ) : (
                    <Checkbox
                      checked={count === entry.actions.length}
                      indeterminate={count > 0 && count < entry.actions.length}
                      onChange={() => onChange(toggleKind(held, entry))}
                    >
                      <KindName entry={entry} />
                    </Checkbox>
                  )}
                </th>
                {actions.map((action) => (
                  <td key={action}>
                    <RightCell isKnown={entry.actions.includes(action)} {...cell(action)} />
                  </td>
                ))}
                <td className={styles['others']}>
                  {otherActionsOf(entry).map((action) => (
                    <RightCell key={action} isKnown text={rightActionWord(action)} {...cell(action)} />
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function KindName({ entry: { kind, isScoped } }: { entry: RightsOfKind }) {
  const { t } = useTranslation('settings')
  return (
    <>
      <span className={styles['kind']}>{rightKindWord(kind)}</span>
      {isScoped ? null : <small className={styles['unscoped']}>{t('roles.unscoped')}</small>}
    </>
  )
}

interface RightCellProps {
  isKnown: boolean
  isHeld: boolean
  isReadOnly: boolean
  label: string
  /** Where no head of a column says it. */
  text?: string
  onToggle: () => void
}

function RightCell({ isKnown, isHeld, isReadOnly, label, text, onToggle }: RightCellProps) {
  if (isKnown && !isReadOnly)
    return (
      <Checkbox checked={isHeld} onChange={onToggle} aria-label={label}>
        {text}
      </Checkbox>
    )
  if (isKnown && isHeld)
    return (
      <span className={styles['held']}>
        <CheckOutlined aria-label={label} /> {text}
      </span>
    )
  return text ? null : <span aria-hidden="true">·</span>
}
