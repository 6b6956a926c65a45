import { useTranslation } from 'react-i18next'
import { shortcutLabel } from '../../lib/keyboard.ts'
import styles from './palette.module.css'

const keys = [
  ['↑↓', 'walk'],
  [shortcutLabel('enter'), 'open'],
  [shortcutLabel('mod+enter'), 'newTab'],
  [shortcutLabel('escape'), 'close'],
] as const

/** Which keys do what. */
export function PaletteFoot() {
  const { t } = useTranslation('search')
  return (
    <div className={styles['foot']}>
      {keys.map(([key, name]) => (
        <span key={name} className={styles['hint']}>
          <kbd className={styles['key']}>{key}</kbd> {t(`key.${name}`)}
        </span>
      ))}
    </div>
  )
}
