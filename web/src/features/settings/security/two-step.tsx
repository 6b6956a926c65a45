import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authApi } from '../../../lib/auth-api.ts'
import { sessionQuery, useSession } from '../../../lib/session.ts'
import styles from '../settings.module.css'
import { AskPassword } from './ask-password.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { TwoStepSetUp } from './two-step-set-up.tsx'

type Dialog =
  | { kind: 'enable' | 'disable' | 'renew' }
  | { kind: 'setUp'; totpUri: string; codes: string[] }
  | { kind: 'codes'; codes: string[] }

export function TwoStep({ headingId }: { headingId: string }) {
  const { t } = useTranslation('settings')
  const { twoFactorEnabled } = useSession()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [dialog, setDialog] = useState<Dialog>()
  const close = () => setDialog(undefined)
  const refresh = () => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })

  const enable = async (password: string) => {
    const made = await authApi.post<{ totpURI: string; backupCodes: string[] }>('/two-factor/enable', { password })
    setDialog({ kind: 'setUp', totpUri: made.totpURI, codes: made.backupCodes })
  }
  const disable = async (password: string) => {
    await authApi.post('/two-factor/disable', { password })
    await refresh()
    close()
    void message.success(t('twoStep.disabled'))
  }
  const renew = async (password: string) => {
    const made = await authApi.post<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', { password })
    setDialog({ kind: 'codes', codes: made.backupCodes })
  }
  return (
    <>
      <div className={styles['sectionHead']}>
        <h2 id={headingId}>
          {t('twoStep.title')}{' '}
          {twoFactorEnabled ? <Tag color="success">{t('twoStep.on')}</Tag> : <Tag>{t('twoStep.off')}</Tag>}
        </h2>
      </div>
      <p className={styles['quiet']}>{t('twoStep.text')}</p>
      <div className={styles['toolbar']} style={{ marginBlockStart: 12 }}>
        {twoFactorEnabled ? (
          <>
            <Button onClick={() => setDialog({ kind: 'renew' })}>{t('twoStep.renewCodes')}</Button>
            <Button danger onClick={() => setDialog({ kind: 'disable' })}>
              {t('twoStep.disable')}
            </Button>
          </>
        ) : (
          <Button icon={<SafetyCertificateOutlined aria-hidden="true" />} onClick={() => setDialog({ kind: 'enable' })}>
            {t('twoStep.enable')}
          </Button>
        )}
      </div>
      {dialog?.kind === 'enable' ? (
        <AskPassword title={t('twoStep.enable')} onConfirm={enable} onClose={close} />
      ) : null}
      {dialog?.kind === 'disable' ? (
        <AskPassword
          isDanger
          title={t('twoStep.disable')}
          text={t('twoStep.disableText')}
          onConfirm={disable}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'renew' ? (
        <AskPassword title={t('twoStep.renewCodes')} text={t('twoStep.renewText')} onConfirm={renew} onClose={close} />
      ) : null}
      {dialog?.kind === 'setUp' ? (
        <TwoStepSetUp
          totpUri={dialog.totpUri}
          onClose={close}
          onVerified={async () => {
            await refresh()
            setDialog({ kind: 'codes', codes: dialog.codes })
          }}
        />
      ) : null}
      {dialog?.kind === 'codes' ? <RecoveryCodes codes={dialog.codes} onClose={close} /> : null}
    </>
  )
}
