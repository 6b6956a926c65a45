import {
  DeleteOutlined,
  EditOutlined,
  LogoutOutlined,
  QuestionCircleOutlined,
  UserAddOutlined,
} from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Tag, Tooltip } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { KeptFocus } from '../page/kept-focus.tsx'
import { PersonAvatar } from '../page/person-avatar.tsx'
import { QueryView } from '../page/query-view.tsx'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { namedOf, type RecordItem } from '../record-kind/record.ts'
import { forgetRecord, refreshRecords } from '../record-kind/record-queries.ts'
import { AccessDialog } from './access-dialog.tsx'
import { MemberDialog } from './member-dialog.tsx'
import { teamQuery, type Member } from './team-queries.ts'
import styles from './team.module.css'
import { termsWords } from './terms.ts'

interface TeamTabProps {
  config: RecordKindConfig
  record: RecordItem
}

/** Whose the record is, and who else sees or changes it. */
export function TeamTab({ config, record }: TeamTabProps) {
  const { t } = useTranslation('team')
  const { user } = useSession()
  const query = useQuery(teamQuery(config.path, record.id))
  const [edited, setEdited] = useState<Member | 'new'>()
  const [asked, setAsked] = useState<string | null>()
  const owner = namedOf(record, 'ownerId')
  const remove = useRemove(config, record)
  const { message } = App.useApp()
  const goneName = nameOfGone(edited, query.data?.items)
  useEffect(() => {
    if (goneName !== undefined) void message.info(t('gone', { name: goneName }))
  }, [goneName, message, t])
  return (
    <QueryView query={query} skeletonRows={3}>
      {({ items, can }) => (
        <KeptFocus>
          <div className={styles['bar']}>
            <p className={styles['note']}>{t('note')}</p>
            <Button
              icon={<QuestionCircleOutlined aria-hidden="true" />}
              onClick={() => setAsked(can.add ? null : user.id)}
            >
              {t(can.add ? 'why.open' : 'why.openOwn')}
            </Button>
            {can.add ? (
              <Button icon={<UserAddOutlined aria-hidden="true" />} onClick={() => setEdited('new')}>
                {t('add.open')}
              </Button>
            ) : null}
          </div>
          <ul className={styles['team']} aria-label={t('title')}>
            {owner ? (
              <li className={styles['member']}>
                <PersonAvatar name={owner.name} size={36} />
                <div className={styles['words']}>
                  <span className={styles['name']}>{owner.name}</span>
                  <span className={styles['note']}>{t('owner')}</span>
                </div>
              </li>
            ) : null}
            {items.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                isOwn={member.userId === user.id}
                onAsk={can.add ? () => setAsked(member.userId) : undefined}
                onEdit={() => setEdited(member)}
                onRemove={() => remove(member, member.userId === user.id)}
              />
            ))}
          </ul>
          {edited && goneName === undefined ? (
            <MemberDialog
              config={config}
              record={record}
              // As it is now: after a refused save, what is sent goes with the version that came since.
              member={edited === 'new' ? undefined : (items.find(({ id }) => id === edited.id) ?? edited)}
              onClose={() => setEdited(undefined)}
            />
          ) : null}
          {asked !== undefined ? (
            <AccessDialog config={config} record={record} about={asked} onClose={() => setAsked(undefined)} />
          ) : null}
        </KeptFocus>
      )}
    </QueryView>
  )
}

/** Of somebody whose terms were being changed while somebody else took them out. */
function nameOfGone(edited: Member | 'new' | undefined, members: readonly Member[] | undefined): string | undefined {
  if (!edited || edited === 'new' || !members || members.some(({ id }) => id === edited.id)) return undefined
  return edited.user.name
}

interface MemberRowProps {
  member: Member
  isOwn: boolean
  onAsk: (() => void) | undefined
  onEdit: () => void
  onRemove: () => void
}

function MemberRow({ member, isOwn, onAsk, onEdit, onRemove }: MemberRowProps) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { user, standing, can } = member
  const added = t('addedBy', { name: member.addedBy.name, when: format.relative(member.addedAt) })
  const [removeLabel, icon] = isOwn
    ? [t('leave.go'), <LogoutOutlined key="leave" aria-hidden="true" />]
    : [t('remove.of', { name: user.name }), <DeleteOutlined key="remove" aria-hidden="true" />]
  const buttons = [
    { label: t('why.of', { name: user.name }), icon: <QuestionCircleOutlined aria-hidden="true" />, onClick: onAsk },
    {
      label: t('change.of', { name: user.name }),
      icon: <EditOutlined aria-hidden="true" />,
      onClick: can.edit ? onEdit : undefined,
    },
    { label: removeLabel, icon, onClick: can.delete ? onRemove : undefined },
  ]
  return (
    <li className={styles['member']} data-standing={standing}>
      <PersonAvatar name={user.name} size={36} />
      <div className={styles['words']}>
        <span className={styles['name']}>
          {user.name} {standing === 'active' ? null : <Tag color="warning">{t(`standing.${standing}`)}</Tag>}
        </span>
        <span className={styles['note']}>
          {termsWords(member, format)} · {added}
        </span>
      </div>
      <span className={styles['buttons']}>
        {buttons.map((button) =>
          button.onClick ? (
            <Tooltip key={button.label} title={button.label}>
              <Button type="text" icon={button.icon} aria-label={button.label} onClick={button.onClick} />
            </Tooltip>
          ) : null,
        )}
      </span>
    </li>
  )
}

/** Asks and takes somebody out. Whoever goes by themselves may not see the record any more, and goes to the list. */
function useRemove(config: RecordKindConfig, record: RecordItem): (member: Member, isOwn: boolean) => void {
  const { t } = useTranslation('team')
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  return (member, isOwn) =>
    void modal.confirm({
      title: isOwn ? t('leave.title') : t('remove.title', { name: member.user.name }),
      content: isOwn ? t('leave.text') : t('remove.text'),
      okText: t(isOwn ? 'leave.go' : 'remove.go'),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await api.delete(`${config.path}/${record.id}/team/${member.id}`, { query: { version: member.version } })
        } catch (error) {
          void message.error(errorWords(error))
          void refreshRecords(client)
          return
        }
        if (isOwn) {
          await navigate({ to: config.path })
          forgetRecord(client, config.path, record.id)
        }
        void refreshRecords(client)
        void message.success(isOwn ? t('leave.done') : t('remove.done', { name: member.user.name }))
      },
    })
}

/** How many others there are; nothing where there is nobody. */
export function TeamCount({ config, record }: TeamTabProps) {
  const { data } = useQuery(teamQuery(config.path, record.id))
  return data && data.items.length > 0 ? <>{data.items.length}</> : null
}
