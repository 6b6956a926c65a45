import { IdcardOutlined, LogoutOutlined, SafetyOutlined } from '@ant-design/icons'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../components/page/action-menu.tsx'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { useSignOut } from '../../features/session/sign-out.ts'
import { besideTrigger } from '../../lib/popup-container.ts'
import { useSession } from '../../lib/session.ts'
import styles from './shell.module.css'

export function UserMenu() {
  const { t } = useTranslation()
  const router = useRouter()
  const { user } = useSession()
  const signOut = useSignOut()
  return (
    <ActionMenu
      getPopupContainer={besideTrigger}
      menu={{
        className: styles['menu'] ?? '',
        items: [
          {
            key: 'person',
            type: 'group',
            label: (
              <>
                <div className={styles['menuName']}>{user.name}</div>
                <div className={styles['menuMail']}>{user.email}</div>
              </>
            ),
          },
          { type: 'divider' },
          {
            key: 'profile',
            icon: <IdcardOutlined aria-hidden="true" />,
            label: t('nav.profile'),
            onClick: () => void router.navigate({ to: '/settings/profile' }),
          },
          {
            key: 'security',
            icon: <SafetyOutlined aria-hidden="true" />,
            label: t('nav.security'),
            onClick: () => void router.navigate({ to: '/settings/security' }),
          },
          { type: 'divider' },
          {
            key: 'signOut',
            icon: <LogoutOutlined aria-hidden="true" />,
            label: t('nav.signOut'),
            onClick: () => signOut.mutate(),
          },
        ],
      }}
      button={{
        type: 'text',
        className: styles['user'] ?? '',
        children: (
          <>
            <PersonAvatar name={user.name} />
            <span className={styles['userName']} aria-hidden="true">
              {user.name}
            </span>
            <span className="visually-hidden">{t('nav.userMenu', { name: user.name })}</span>
          </>
        ),
      }}
    />
  )
}
