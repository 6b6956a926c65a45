import {
  ApartmentOutlined,
  BankOutlined,
  FunnelPlotOutlined,
  IdcardOutlined,
  KeyOutlined,
  SafetyOutlined,
  StopOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useSession } from '../../lib/session.ts'

export interface SettingsSection {
  name: 'profile' | 'security' | 'organization' | 'users' | 'departments' | 'roles' | 'pipelines' | 'lossReasons'
  to: string
  icon: ReactNode
  right?: string
}

interface SettingsGroup {
  name: 'personal' | 'company' | 'sales'
  sections: SettingsSection[]
}

const groups: SettingsGroup[] = [
  {
    name: 'personal',
    sections: [
      { name: 'profile', to: '/settings/profile', icon: <IdcardOutlined aria-hidden="true" /> },
      { name: 'security', to: '/settings/security', icon: <SafetyOutlined aria-hidden="true" /> },
    ],
  },
  {
    name: 'company',
    sections: [
      { name: 'organization', to: '/settings/organization', icon: <BankOutlined aria-hidden="true" /> },
      { name: 'users', to: '/settings/users', icon: <TeamOutlined aria-hidden="true" /> },
      { name: 'departments', to: '/settings/departments', icon: <ApartmentOutlined aria-hidden="true" /> },
      { name: 'roles', to: '/settings/roles', icon: <KeyOutlined aria-hidden="true" />, right: 'role.view' },
    ],
  },
  {
    name: 'sales',
    sections: [
      {
        name: 'pipelines',
        to: '/settings/pipelines',
        icon: <FunnelPlotOutlined aria-hidden="true" />,
        right: 'pipeline.view',
      },
      {
        name: 'lossReasons',
        to: '/settings/loss-reasons',
        icon: <StopOutlined aria-hidden="true" />,
        right: 'pipeline.view',
      },
    ],
  },
]

export function useSettingsGroups(): SettingsGroup[] {
  const { rights } = useSession()
  return groups
    .map((group) => ({
      ...group,
      sections: group.sections.filter((section) => !section.right || rights.includes(section.right)),
    }))
    .filter((group) => group.sections.length > 0)
}
