import { EditOutlined, MailOutlined, MoreOutlined, PoweroffOutlined, UndoOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../../lib/error-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import type { User } from '../people.ts'
import { deactivateUser, reactivateUser, repeatInvitation } from './users-api.ts'

interface UserActionsProps {
  user: User
  onEdit: (user: User) => void
}

export function UserActions({ user, onEdit }: UserActionsProps) {
  const { t } = useTranslation(['settings', 'common'])
  const session = useSession()
  const isPhone = useIsPhone()
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: ({ run }: { run: (user: User) => Promise<unknown>; done: string }) => run(user),
    onSuccess: (_, { done }) => {
      void message.success(done)
      return queryClient.invalidateQueries({ queryKey: ['users'] })
    },
    onError: (error) => void message.error(errorWords(error)),
  })
  if (!user.can.edit) return null
  const confirmDeactivation = () =>
    void modal.confirm({
      title: t('users.deactivateTitle', { name: user.name }),
      content: t('users.deactivateText'),
      okText: t('users.deactivate'),
      okButtonProps: { danger: true },
      onOk: () => change.mutateAsync({ run: deactivateUser, done: t('users.deactivated') }).catch(() => undefined),
    })
  const items: NonNullable<MenuProps['items']> = [
    { key: 'edit', icon: <EditOutlined />, label: t('common:action.edit'), onClick: () => onEdit(user) },
  ]
  if (user.status === 'invited') {
    items.push({
      key: 'invite',
      icon: <MailOutlined />,
      label: t('users.inviteAgain'),
      onClick: () => change.mutate({ run: repeatInvitation, done: t('users.invited') }),
    })
  }
  if (user.status === 'inactive') {
    items.push({
      key: 'reactivate',
      icon: <UndoOutlined />,
      label: t('users.reactivate'),
      onClick: () => change.mutate({ run: reactivateUser, done: t('users.reactivated') }),
    })
  } else if (user.id !== session.user.id) {
    items.push({ key: 'deactivate', icon: <PoweroffOutlined />, danger: true, label: t('users.deactivate'), onClick: confirmDeactivation })
  }
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
      <Button type="text" size={isPhone ? 'medium' : 'small'} icon={<MoreOutlined />} loading={change.isPending} aria-label={t('users.actionsOf', { name: user.name })} />
    </Dropdown>
  )
}
