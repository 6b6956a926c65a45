import {
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BankOutlined,
  CodeOutlined,
  DeleteOutlined,
  FormOutlined,
  FunnelPlotOutlined,
  IdcardOutlined,
  KeyOutlined,
  SafetyOutlined,
  StopOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ParseKeys } from 'i18next'
import type { ReactNode } from 'react'
import { useSession } from '../../lib/session.ts'

export interface SettingsSection {
  name: string
  to: string
  title: ParseKeys<['settings', 'recycleBin', 'audit', 'webhook', 'apiKey']>
  icon: ReactNode
  /** Shown only with one of these rights; without any to everybody. */
  rights?: string[]
}

interface SettingsGroup {
  name: 'personal' | 'company' | 'sales' | 'data'
  sections: SettingsSection[]
}

const groups: SettingsGroup[] = [
  {
    name: 'personal',
    sections: [
      {
        name: 'profile',
        to: '/settings/profile',
        title: 'settings:profile.title',
        icon: <IdcardOutlined aria-hidden="true" />,
      },
      {
        name: 'security',
        to: '/settings/security',
        title: 'settings:security.title',
        icon: <SafetyOutlined aria-hidden="true" />,
      },
      {
        name: 'apiKeys',
        to: '/settings/api-keys',
        title: 'apiKey:title',
        icon: <CodeOutlined aria-hidden="true" />,
        rights: ['apiKey.create', 'apiKey.view'],
      },
    ],
  },
  {
    name: 'company',
    sections: [
      {
        name: 'organization',
        to: '/settings/organization',
        title: 'settings:organization.title',
        icon: <BankOutlined aria-hidden="true" />,
      },
      {
        name: 'users',
        to: '/settings/users',
        title: 'settings:users.title',
        icon: <TeamOutlined aria-hidden="true" />,
      },
      {
        name: 'departments',
        to: '/settings/departments',
        title: 'settings:departments.title',
        icon: <ApartmentOutlined aria-hidden="true" />,
      },
      {
        name: 'roles',
        to: '/settings/roles',
        title: 'settings:roles.title',
        icon: <KeyOutlined aria-hidden="true" />,
        rights: ['role.view'],
      },
      {
        name: 'fields',
        to: '/settings/fields',
        title: 'settings:fields.title',
        icon: <FormOutlined aria-hidden="true" />,
        rights: ['organization.manage'],
      },
    ],
  },
  {
    name: 'sales',
    sections: [
      {
        name: 'pipelines',
        to: '/settings/pipelines',
        title: 'settings:pipelines.title',
        icon: <FunnelPlotOutlined aria-hidden="true" />,
        rights: ['pipeline.view'],
      },
      {
        name: 'lossReasons',
        to: '/settings/loss-reasons',
        title: 'settings:lossReasons.title',
        icon: <StopOutlined aria-hidden="true" />,
        rights: ['pipeline.view'],
      },
    ],
  },
  {
    name: 'data',
    sections: [
      {
        name: 'recycleBin',
        to: '/settings/recycle-bin',
        title: 'recycleBin:title',
        icon: <DeleteOutlined aria-hidden="true" />,
      },
      {
        name: 'audit',
        to: '/settings/audit',
        title: 'audit:title',
        icon: <AuditOutlined aria-hidden="true" />,
        rights: ['audit.view'],
      },
      {
        name: 'webhooks',
        to: '/settings/webhooks',
        title: 'webhook:title',
        icon: <ApiOutlined aria-hidden="true" />,
        rights: ['webhook.view'],
      },
    ],
  },
]

export function useSettingsGroups(): SettingsGroup[] {
  const { rights } = useSession()
  return groups
    .map((group) => ({
      ...group,
      sections: group.sections.filter(
        (section) => !section.rights || section.rights.some((right) => rights.includes(right)),
      ),
    }))
    .filter((group) => group.sections.length > 0)
}
