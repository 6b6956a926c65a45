import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { PersonAvatar } from '../../../components/page/person-avatar.tsx'
import { useIsPhone } from '../../../lib/viewport.ts'
import type { User } from '../people.ts'
import styles from '../settings.module.css'
import { UserActions } from './user-actions.tsx'

interface UserListProps {
  users: User[]
  onEdit: (user: User) => void
}

export function UserList({ users, onEdit }: UserListProps) {
  const { t } = useTranslation(['settings', 'common'])
  const isPhone = useIsPhone()
  if (isPhone) {
    return (
      <ul className={styles['cards']}>
        {users.map((user) => (
          <li key={user.id} className={styles['card']}>
            <PersonAvatar name={user.name} size={36} />
            <div className={styles['cardText']}>
              <div>
                {user.name} <StatusTag user={user} />
              </div>
              <small className={styles['quiet']}>
                {[user.department?.name, user.title, roleNames(user, t('common:listSeparator'))]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
            <UserActions user={user} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<User>
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={users}
      scroll={{ x: 900 }}
      columns={[
        {
          title: t('people.name'),
          key: 'name',
          width: 130,
          ellipsis: true,
          render: (_, user) => (
            <div className={styles['person']}>
              <PersonAvatar name={user.name} size={24} />
              <span className={styles['cut']}>{user.name}</span>
            </div>
          ),
        },
        { title: t('people.email'), key: 'email', dataIndex: 'email', ellipsis: true, width: 232 },
        {
          title: t('people.department'),
          key: 'department',
          ellipsis: true,
          render: (_, user) => user.department?.name,
        },
        { title: t('people.jobTitle'), key: 'title', dataIndex: 'title', ellipsis: true },
        {
          title: t('people.roles'),
          key: 'roles',
          ellipsis: true,
          render: (_, user) => roleNames(user, t('common:listSeparator')),
        },
        {
          title: t('people.manager'),
          key: 'manager',
          ellipsis: true,
          width: 96,
          render: (_, user) => user.manager?.name,
        },
        { title: t('people.status'), key: 'status', width: 96, render: (_, user) => <StatusTag user={user} /> },
        {
          title: <span className="visually-hidden">{t('common:action.more')}</span>,
          key: 'actions',
          width: 56,
          fixed: 'end',
          align: 'end',
          render: (_, user) => <UserActions user={user} onEdit={onEdit} />,
        },
      ]}
    />
  )
}

function roleNames(user: User, separator: string): string {
  return user.roles.map((role) => role.name).join(separator)
}

function StatusTag({ user }: { user: User }) {
  const { t } = useTranslation('settings')
  const color = { active: 'success', invited: 'warning', inactive: 'default' }[user.status]
  if (user.status === 'active' && !user.hasSignIn) return <Tag>{t('users.noSignIn')}</Tag>
  return <Tag color={color}>{t(`users.status.${user.status}`)}</Tag>
}
