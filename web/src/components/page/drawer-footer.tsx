import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

interface DrawerFooterProps {
  saveLabel?: string
  isSaving: boolean
  onSave: () => void
  onCancel: () => void
}

export function DrawerFooter({ saveLabel, isSaving, onSave, onCancel }: DrawerFooterProps) {
  const { t } = useTranslation()
  return (
    <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
      <Button onClick={onCancel}>{t('action.cancel')}</Button>
      <Button type="primary" loading={isSaving} onClick={onSave}>
        {saveLabel ?? t('action.save')}
      </Button>
    </div>
  )
}
