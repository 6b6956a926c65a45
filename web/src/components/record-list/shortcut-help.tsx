import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { shortcutLabel } from '../../lib/keyboard.ts'
import styles from './shortcut-help.module.css'

const shortcuts = [
  ['j', 'next'],
  ['k', 'previous'],
  ['enter', 'open'],
  ['o', 'openRecord'],
  ['e', 'edit'],
  ['tab', 'nextCell'],
  ['x', 'select'],
  ['shift+x', 'selectRange'],
  ['n', 'new'],
  ['v', 'view'],
  ['/', 'search'],
  ['mod+k', 'searchEverywhere'],
  ['escape', 'cancel'],
  ['alt+←', 'narrower'],
  ['alt+→', 'wider'],
  ['?', 'help'],
] as const

export function ShortcutHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('list')
  return (
    <Modal open={isOpen} title={t('help.title')} footer={null} width={480} onCancel={onClose}>
      <dl className={styles['list']}>
        {shortcuts.map(([key, name]) => (
          <div key={key} className={styles['row']}>
            <dt>
              <kbd className={styles['key']}>{shortcutLabel(key)}</kbd>
            </dt>
            <dd>{t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
