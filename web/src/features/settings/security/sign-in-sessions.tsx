import { DesktopOutlined, MobileOutlined } from '@ant-design/icons'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../components/page/facts.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { authApi } from '../../../lib/auth-api.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from '../settings.module.css'
import { describeDevice } from './device.ts'

interface SignInSession {
  id: string
  token: string
  createdAt: string
  updatedAt: string
  ipAddress: string | null
  userAgent: string | null
}

const sessionsQuery = queryOptions({
  queryKey: ['sign-in-sessions'],
  queryFn: async ({ signal }) => {
    const [sessions, current] = await Promise.all([
      authApi.get<SignInSession[]>('/list-sessions', signal),
      authApi.get<{ session: { id: string } } | null>('/get-session', signal),
    ])
    const currentId = current?.session.id
    return sessions
      .map((session) => ({ ...session, isCurrent: session.id === currentId }))
      .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.updatedAt.localeCompare(a.updatedAt))
  },
})

export function SignInSessions({ headingId }: { headingId: string }) {
  const { t } = useTranslation('settings')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const query = useQuery(sessionsQuery)
  const revoke = useMutation({
    /** Without a token: all but this one. */
    mutationFn: (token: string | null) =>
      token === null ? authApi.post('/revoke-other-sessions') : authApi.post('/revoke-session', { token }),
    onSuccess: () => {
      void message.success(t('security.revoked'))
      return queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
    onError: (error) => void message.error(errorWords(error)),
  })
  const hasOthers = (query.data?.length ?? 0) > 1
  return (
    <>
      <div className={styles['sectionHead']}>
        <h2 id={headingId}>{t('security.sessions')}</h2>
        {hasOthers ? (
          <Button
            size="small"
            loading={revoke.isPending && revoke.variables === null}
            onClick={() => revoke.mutate(null)}
          >
            {t('security.revokeOthers')}
          </Button>
        ) : null}
      </div>
      <QueryView query={query} skeletonRows={3}>
        {(sessions) => (
          <ul className={styles['cards']}>
            {sessions.map((session) => (
              <SessionCard
                key={session.id}
                session={session}
                isRevoking={revoke.isPending && revoke.variables === session.token}
                onRevoke={() => revoke.mutate(session.token)}
              />
            ))}
          </ul>
        )}
      </QueryView>
    </>
  )
}

interface SessionCardProps {
  session: SignInSession & { isCurrent: boolean }
  isRevoking: boolean
  onRevoke: () => void
}

function SessionCard({ session, isRevoking, onRevoke }: SessionCardProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const device = describeDevice(session.userAgent)
  const name = device.browser
    ? `${device.browser}${device.system ? ` · ${device.system}` : ''}`
    : t('security.unknownDevice')
  return (
    <li className={styles['card']}>
      <span style={{ fontSize: 20 }} aria-hidden="true">
        {device.isPhone ? <MobileOutlined aria-hidden="true" /> : <DesktopOutlined aria-hidden="true" />}
      </span>
      <div className={styles['cardText']}>
        <div>
          {name} {session.isCurrent ? <Tag color="processing">{t('security.thisDevice')}</Tag> : null}
        </div>
        <small className={styles['quiet']}>
          <Facts parts={[session.ipAddress, t('security.lastUsed', { when: format.relative(session.updatedAt) })]} />
        </small>
      </div>
      {session.isCurrent ? null : (
        <Button
          size="small"
          loading={isRevoking}
          onClick={onRevoke}
          aria-label={t('security.revokeOf', { device: name })}
        >
          {t('security.revoke')}
        </Button>
      )}
    </li>
  )
}
