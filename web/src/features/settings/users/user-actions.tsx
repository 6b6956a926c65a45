import {
  EditOutlined,
  MailOutlined,
  MoreOutlined,
  PoweroffOutlined,
  StopOutlined,
  UndoOutlined,
} from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../../components/page/action-menu.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import type { User } from '../people.ts'
import { deactivateUser, reactivateUser, revokeInvitation, sendInvitation } from './users-api.ts'

interface UserActionsProps {
  user: User
  onEdit: (user: User) => void
}

export function UserActions({ user, onEdit }: UserActionsProps) {
  const { t } = useTranslation(['settings', 'common'])
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
  const confirmDeactivation = () =>
    void modal.confirm({
      title: t('users.deactivateTitle', { name: user.name }),
      content: t('users.deactivateText'),
      okText: t('users.deactivate'),
      okButtonProps: { danger: true },
      onOk: () => change.mutateAsync({ run: deactivateUser, done: t('users.deactivated') }).catch(() => undefined),
    })
  const items: NonNullable<MenuProps['items']> = []
  if (user.can.edit)
    items.push({
      key: 'edit',
      icon: <EditOutlined aria-hidden="true" />,
      label: t('common:action.edit'),
      onClick: () => onEdit(user),
    })
  if (user.can.invite && user.email) {
    items.push({
      key: 'invite',
      icon: <MailOutlined aria-hidden="true" />,
      label: t(user.status === 'invited' ? 'users.inviteAgain' : 'users.send'),
      onClick: () => change.mutate({ run: sendInvitation, done: t('users.invited') }),
    })
  }
  if (user.can.invite && user.status === 'invited') {
    items.push({
      key: 'revoke',
      icon: <StopOutlined aria-hidden="true" />,
      label: t('users.revokeInvitation'),
      onClick: () => change.mutate({ run: revokeInvitation, done: t('users.invitationRevoked') }),
    })
  }
  if (user.can.reactivate) {
    items.push({
      key: 'reactivate',
      icon: <UndoOutlined aria-hidden="true" />,
      label: t('users.reactivate'),
      onClick: () => change.mutate({ run: reactivateUser, done: t('users.reactivated') }),
    })
  }
  if (user.can.deactivate && user.status === 'active') {
    items.push({
      key: 'deactivate',
      icon: <PoweroffOutlined aria-hidden="true" />,
      danger: true,
      label: t('users.deactivate'),
      onClick: confirmDeactivation,
    })
  }
  if (items.length === 0) return null
  return (
    <ActionMenu
      menu={{ items }}
      button={{
        type: 'text',
        size: isPhone ? 'medium' : 'small',
        icon: <MoreOutlined aria-hidden="true" />,
        loading: change.isPending,
        'aria-label': t('users.actionsOf', { name: user.name }),
      }}
    />
  )
}
