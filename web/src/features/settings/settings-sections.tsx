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
      { name: 'profile', to: '/settings/profile', icon: <IdcardOutlined /> },
      { name: 'security', to: '/settings/security', icon: <SafetyOutlined /> },
    ],
  },
  {
    name: 'company',
    sections: [
      { name: 'organization', to: '/settings/organization', icon: <BankOutlined /> },
      { name: 'users', to: '/settings/users', icon: <TeamOutlined /> },
      { name: 'departments', to: '/settings/departments', icon: <ApartmentOutlined /> },
      { name: 'roles', to: '/settings/roles', icon: <KeyOutlined />, right: 'role.view' },
    ],
  },
  {
    name: 'sales',
    sections: [
      { name: 'pipelines', to: '/settings/pipelines', icon: <FunnelPlotOutlined />, right: 'pipeline.view' },
      { name: 'lossReasons', to: '/settings/loss-reasons', icon: <StopOutlined />, right: 'pipeline.view' },
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
