import { HomeOutlined, ReloadOutlined } from '@ant-design/icons'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Button, Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../components/page/status-view.tsx'
import { isApiError } from '../lib/api-error.ts'
import { errorWords } from '../lib/error-words.ts'
import { useIsOutdated } from './build-watch.ts'
import styles from './status-pages.module.css'

export function LoadingPage() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']} role="status" aria-label={t('state.loading')}>
      <Spin size="large" />
    </div>
  )
}

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <StatusView
        scene="adrift"
        headingLevel={1}
        title={t('state.notFound')}
        text={t('state.notFoundText')}
        actions={<GoHome />}
      />
    </div>
  )
}

export function ForbiddenPage() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']}>
      <StatusView
        scene="closed"
        headingLevel={1}
        title={t('state.forbidden')}
        text={t('state.forbiddenText')}
        actions={<GoHome />}
      />
    </div>
  )
}

/** Where a page ends up that could not be loaded or drawn. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const isOutdated = useIsOutdated()
  if (isApiError(error, 'not_found')) return <NotFoundPage />
  if (isApiError(error, 'forbidden')) return <ForbiddenPage />
  const requestId = isApiError(error) ? error.requestId : undefined
  const isStale = isOutdated && !isApiError(error)
  const retry = () => {
    if (!isApiError(error)) return window.location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <div className={styles['page']}>
      <StatusView
        scene="fog"
        headingLevel={1}
        title={t(isStale ? 'update.title' : 'state.error')}
        text={
          <>
            {isStale ? t('update.text') : errorWords(error)}
            {requestId ? <span className={styles['requestId']}>{t('state.requestId', { id: requestId })}</span> : null}
          </>
        }
        actions={
          <>
            <Button type="primary" icon={<ReloadOutlined aria-hidden="true" />} onClick={retry}>
              {t(isApiError(error) ? 'action.retry' : 'update.reload')}
            </Button>
            <GoHome />
          </>
        }
      />
    </div>
  )
}

function GoHome() {
  const { t } = useTranslation()
  const router = useRouter()
  return (
    <Button icon={<HomeOutlined aria-hidden="true" />} onClick={() => void router.navigate({ to: '/' })}>
      {t('state.goHome')}
    </Button>
  )
}
