import { CloseOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsOutdated } from './build-watch.ts'
import styles from './update-notice.module.css'

/** A newer Fairway is on the server. The person chooses when to reload, unsaved input would be lost. */
export function UpdateNotice() {
  const { t } = useTranslation()
  const isOutdated = useIsOutdated()
  const [isDismissed, setDismissed] = useState(false)
  if (!isOutdated || isDismissed) return null
  return (
    <div role="status" className={styles['notice']}>
      <span>{t('update.available')}</span>
      <Button size="small" icon={<ReloadOutlined aria-hidden="true" />} onClick={() => window.location.reload()}>
        {t('update.reload')}
      </Button>
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined aria-hidden="true" />}
        aria-label={t('action.close')}
        onClick={() => setDismissed(true)}
      />
    </div>
  )
}
