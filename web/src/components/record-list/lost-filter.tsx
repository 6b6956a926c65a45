import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../page/status-view.tsx'

interface LostFilterProps {
  /** Which conditions, counted from 1. */
  numbers: readonly number[]
  onClear: () => void
}

/** A link narrows by what its reader does not see. Which field that is stays unsaid. */
export function LostFilter({ numbers, onClear }: LostFilterProps) {
  const { t } = useTranslation(['list', 'common'])
  return (
    <StatusView
      scene="adrift"
      title={t('filter.lost', { numbers: numbers.join(t('common:listSeparator')), count: numbers.length })}
      text={t('filter.lostText')}
      actions={
        <Button type="primary" onClick={onClear}>
          {t('filter.withoutLost')}
        </Button>
      }
    />
  )
}
