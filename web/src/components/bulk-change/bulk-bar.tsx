import { CloseOutlined, DeleteOutlined, EditOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import styles from './bulk-change.module.css'
import type { BulkAction } from './bulk-queries.ts'
import type { Chosen } from './chosen.ts'

interface BulkBarProps {
  chosen: Chosen
  /** Those that at least one of the chosen records allows. */
  actions: readonly BulkAction[]
  /** How many the list has in all, if they may be chosen together. */
  total: { value: number; relation: 'eq' | 'gte' } | undefined
  onAction: (action: BulkAction) => void
  onChooseAll: () => void
  onClear: () => void
}

const icons = {
  edit: <EditOutlined aria-hidden="true" />,
  transfer: <SwapOutlined aria-hidden="true" />,
  delete: <DeleteOutlined aria-hidden="true" />,
}

/** Takes the toolbar's place while rows are ticked. */
export function BulkBar({ chosen, actions, total, onAction, onChooseAll, onClear }: BulkBarProps) {
  const { t } = useTranslation('bulk')
  const format = useFormat()
  const isPhone = useIsPhone()
  const all =
    total && total.value > chosen.count
      ? `${format.number(total.value)}${total.relation === 'gte' ? '+' : ''}`
      : undefined
  const number = `${format.number(chosen.count)}${chosen.isAtLeast ? '+' : ''}`
  return (
    <div className={styles['bar']} role="region" aria-label={t('bar.region')}>
      <span className={styles['chosen']}>
        <span className={styles['count']} role="status">
          {t(chosen.selection.query ? 'bar.allChosen' : 'bar.chosen', { number, count: chosen.count })}
        </span>
        {all ? (
          <Button type="link" size="small" className={styles['all'] ?? ''} onClick={onChooseAll}>
            {t('bar.chooseAll', { number: all })}
          </Button>
        ) : null}
      </span>
      <span className={styles['actions']}>
        {actions.map((action) => (
          <Button
            key={action}
            className={styles['action'] ?? ''}
            danger={action === 'delete'}
            icon={icons[action]}
            disabled={chosen.count === 0}
            onClick={() => onAction(action)}
          >
            {t(`${action}.name`)}
          </Button>
        ))}
      </span>
      <Button
        type="text"
        className={styles['clear'] ?? ''}
        icon={<CloseOutlined aria-hidden="true" />}
        aria-label={t('bar.clear')}
        onClick={onClear}
      >
        {isPhone ? null : t('bar.clear')}
      </Button>
    </div>
  )
}
