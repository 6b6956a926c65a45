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
  WalletOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Tone } from '../fields/option-tone.ts'
import { eventOf, kindOf, type Activity } from './activity.ts'
import styles from './timeline.module.css'

const followUpIcons: Record<string, ReactNode> = {
  call: <PhoneOutlined />,
  visit: <CarOutlined />,
  message: <CommentOutlined />,
  mail: <MailOutlined />,
  note: <FileTextOutlined />,
}

const eventIcons: Record<string, [icon: ReactNode, tone: Tone]> = {
  created: [<PlusOutlined key="created" />, 'primary'],
  updated: [<EditOutlined key="updated" />, 'quiet'],
  deleted: [<DeleteOutlined key="deleted" />, 'quiet'],
  ownerChanged: [<SwapOutlined key="owner" />, 'amber'],
  stageChanged: [<FlagOutlined key="stage" />, 'teal'],
  statusChanged: [<FlagOutlined key="status" />, 'teal'],
  converted: [<ThunderboltOutlined key="converted" />, 'success'],
  won: [<TrophyOutlined key="won" />, 'success'],
  lost: [<StopOutlined key="lost" />, 'danger'],
  reopened: [<RollbackOutlined key="reopened" />, 'amber'],
  completed: [<CheckOutlined key="completed" />, 'success'],
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
  if (kind === 'payment' && event === 'created') return [<WalletOutlined key="payment" />, 'success']
  return eventIcons[event] ?? [<EditOutlined key="other" />, 'quiet']
}

export function followUpIconOf(type: string): ReactNode {
  return followUpIcons[type] ?? <FileTextOutlined />
}
