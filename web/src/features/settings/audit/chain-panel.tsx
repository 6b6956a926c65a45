import { CheckCircleFilled, CopyOutlined, SafetyCertificateOutlined, WarningFilled } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { answer, client } from '../../../lib/client.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { chainQuery, type ChainState } from './audit-queries.ts'
import styles from './audit.module.css'

/** Whether the log is what it was: up to where it was verified, by whom, with what result. Only for who sees all of it. */
export function ChainPanel() {
  const { t } = useTranslation('audit')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const { data } = useQuery(chainQuery)
  const verify = useMutation({
    mutationFn: () => answer(client.POST('/api/v1/audit/verifications')),
    onSuccess: (state) => queryClient.setQueryData(chainQuery.queryKey, state),
    onError: (error) => void message.error(errorWords(error)),
  })
  if (!data) return null
  const isBroken = Boolean(data.verified?.damage)
  return (
    <section
      className={styles['chain']}
      data-tone={isBroken ? 'danger' : data.verified ? 'success' : 'calm'}
      aria-label={t('chain.title')}
    >
      <span className={styles['chainIcon']} aria-hidden="true">
        {isBroken ? <WarningFilled /> : data.verified ? <CheckCircleFilled /> : <SafetyCertificateOutlined />}
      </span>
      <div className={styles['chainText']} role="status">
        <Verdict state={data} />
      </div>
      <Button loading={verify.isPending || data.isVerifying} onClick={() => verify.mutate()}>
        {t(data.isVerifying ? 'chain.verifying' : 'chain.verify')}
      </Button>
    </section>
  )
}

function Verdict({ state: { verified, count, waiting, hash, remembered } }: { state: ChainState }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const by = verified && { name: verified.by?.name ?? t('system'), at: format.dateTime(verified.at) }
  return (
    <>
      <p className={styles['chainVerdict']}>
        {!verified
          ? t('chain.never')
          : verified.damage
            ? t(`chain.damage.${verified.damage.kind as 'changed'}`, {
                position: format.number(verified.damage.position ?? 0),
              })
            : t('chain.sound', { count: verified.count, number: format.number(verified.count) })}
      </p>
      <p className={styles['quiet']}>
        {by ? `${t('chain.by', by)} ` : null}
        {t('chain.length', { count, number: format.number(count) })}
        {waiting > 0 ? ` ${t('chain.waiting', { count: waiting })}` : null}
        {remembered
          ? ` ${t('chain.remembered', { at: format.dateTime(remembered.at), number: format.number(remembered.count) })}`
          : null}
      </p>
      {hash ? <ChainEnd text={`${count}:${hash}`} /> : null}
    </>
  )
}

/** As `audit verify --head` takes it. */
function ChainEnd({ text }: { text: string }) {
  const { t } = useTranslation(['audit', 'common'])
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    void message.success(t('common:action.copied'))
  }
  return (
    <p className={styles['quiet']}>
      {t('chain.hash')} <code className={styles['hash']}>{text}</code>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined aria-hidden="true" />}
        aria-label={t('chain.copyHash')}
        title={t('chain.hashHint')}
        onClick={() => void copy()}
      />
    </p>
  )
}
