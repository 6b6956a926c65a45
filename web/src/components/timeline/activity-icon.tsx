import {
  CarOutlined,
  CheckOutlined,
  CommentOutlined,
  DeleteOutlined,
  EditOutlined,
  FileTextOutlined,
  FlagOutlined,
  MailOutlined,
  PhoneOutlined,
  PlusOutlined,
  RollbackOutlined,
  StopOutlined,
  SwapOutlined,
  ThunderboltOutlined,
  TrophyOutlined,
  UsergroupAddOutlined,
  UsergroupDeleteOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Tone } from '../fields/option-tone.ts'
import { eventOf, kindOf, type Activity } from './activity.ts'
import styles from './timeline.module.css'

const followUpIcons: Record<string, ReactNode> = {
  call: <PhoneOutlined aria-hidden="true" />,
  visit: <CarOutlined aria-hidden="true" />,
  message: <CommentOutlined aria-hidden="true" />,
  mail: <MailOutlined aria-hidden="true" />,
  note: <FileTextOutlined aria-hidden="true" />,
}

const eventIcons: Record<string, [icon: ReactNode, tone: Tone]> = {
  created: [<PlusOutlined key="created" aria-hidden="true" />, 'primary'],
  updated: [<EditOutlined key="updated" aria-hidden="true" />, 'quiet'],
  deleted: [<DeleteOutlined key="deleted" aria-hidden="true" />, 'quiet'],
  ownerChanged: [<SwapOutlined key="owner" aria-hidden="true" />, 'amber'],
  stageChanged: [<FlagOutlined key="stage" aria-hidden="true" />, 'teal'],
  statusChanged: [<FlagOutlined key="status" aria-hidden="true" />, 'teal'],
  memberAdded: [<UsergroupAddOutlined key="added" aria-hidden="true" />, 'teal'],
  memberRemoved: [<UsergroupDeleteOutlined key="removed" aria-hidden="true" />, 'quiet'],
  converted: [<ThunderboltOutlined key="converted" aria-hidden="true" />, 'success'],
  won: [<TrophyOutlined key="won" aria-hidden="true" />, 'success'],
  lost: [<StopOutlined key="lost" aria-hidden="true" />, 'danger'],
  reopened: [<RollbackOutlined key="reopened" aria-hidden="true" />, 'amber'],
  completed: [<CheckOutlined key="completed" aria-hidden="true" />, 'success'],
}

/** What kind of thing happened, at a glance; the words beside it say it too. */
export function ActivityIcon({ activity }: { activity: Activity }) {
  const [icon, tone] = iconOf(activity)
  return (
    <span className={styles['icon']} data-tone={tone} aria-hidden="true">
      {icon}
    </span>
  )
}

function iconOf(activity: Activity): [ReactNode, Tone] {
  const kind = kindOf(activity)
  const event = eventOf(activity)
  if (kind === 'followUp' && event === 'created') return [followUpIconOf(String(activity.data['type'])), 'primary']
  if (kind === 'payment' && event === 'created') return [<WalletOutlined key="payment" aria-hidden="true" />, 'success']
  return eventIcons[event] ?? [<EditOutlined key="other" aria-hidden="true" />, 'quiet']
}

export function followUpIconOf(type: string): ReactNode {
  return followUpIcons[type] ?? <FileTextOutlined aria-hidden="true" />
}
