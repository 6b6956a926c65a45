import {
  AimOutlined,
  BarChartOutlined,
  BlockOutlined,
  CheckSquareOutlined,
  CloudDownloadOutlined,
  CloudUploadOutlined,
  CompassOutlined,
  ContactsOutlined,
  FileDoneOutlined,
  FunnelPlotOutlined,
  MessageOutlined,
  ShopOutlined,
  TagsOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { zhCN } from '../../locales/zh-CN.ts'
import { bulkRights, exportRights } from '../../lib/list-rights.ts'
import { useSession } from '../../lib/session.ts'

type NavName = keyof (typeof zhCN)['common']['nav']

export interface NavItem {
  name: NavName
  to: string
  /** Other pages of the entry, the first of which opens where `to` is not allowed. */
  also?: { to: string; createRight: string }
  icon: ReactNode
  /** Shown only with one of these rights; without any to everybody. */
  rights?: string[]
  /** The right that puts the kind on the quick-create menu. */
  createRight?: string
}

export interface NavGroup {
  name: NavName
  items: NavItem[]
}

const groups: NavGroup[] = [
  {
    name: 'workbench',
    items: [
      { name: 'home', to: '/', icon: <CompassOutlined aria-hidden="true" /> },
      {
        name: 'tasks',
        to: '/tasks',
        icon: <CheckSquareOutlined aria-hidden="true" />,
        rights: ['task.view'],
        createRight: 'task.create',
      },
      { name: 'followUps', to: '/follow-ups', icon: <MessageOutlined aria-hidden="true" />, rights: ['followUp.view'] },
    ],
  },
  {
    name: 'sales',
    items: [
      {
        name: 'leads',
        to: '/leads',
        icon: <AimOutlined aria-hidden="true" />,
        rights: ['lead.view'],
        createRight: 'lead.create',
      },
      {
        name: 'customers',
        to: '/customers',
        icon: <ShopOutlined aria-hidden="true" />,
        rights: ['customer.view'],
        createRight: 'customer.create',
      },
      {
        name: 'contacts',
        to: '/contacts',
        icon: <ContactsOutlined aria-hidden="true" />,
        rights: ['contact.view'],
        createRight: 'contact.create',
      },
      {
        name: 'opportunities',
        to: '/opportunities',
        icon: <FunnelPlotOutlined aria-hidden="true" />,
        rights: ['opportunity.view'],
        createRight: 'opportunity.create',
      },
      {
        name: 'contracts',
        to: '/contracts',
        icon: <FileDoneOutlined aria-hidden="true" />,
        rights: ['contract.view'],
        createRight: 'contract.create',
      },
      {
        name: 'payments',
        to: '/payments',
        also: { to: '/payment-plans', createRight: 'paymentPlan.create' },
        icon: <WalletOutlined aria-hidden="true" />,
        rights: ['payment.view', 'paymentPlan.view'],
        createRight: 'payment.create',
      },
    ],
  },
  {
    name: 'data',
    items: [
      {
        name: 'products',
        to: '/products',
        icon: <TagsOutlined aria-hidden="true" />,
        rights: ['product.view'],
        createRight: 'product.create',
      },
      { name: 'reports', to: '/reports', icon: <BarChartOutlined aria-hidden="true" />, rights: ['report.view'] },
      {
        name: 'imports',
        to: '/imports',
        icon: <CloudUploadOutlined aria-hidden="true" />,
        rights: [
          'customer.import',
          'contact.import',
          'lead.import',
          'product.import',
          'opportunity.import',
          'user.create',
        ],
      },
      {
        name: 'exports',
        to: '/exports',
        icon: <CloudDownloadOutlined aria-hidden="true" />,
        rights: exportRights,
      },
      {
        name: 'bulkChanges',
        to: '/bulk-changes',
        icon: <BlockOutlined aria-hidden="true" />,
        rights: bulkRights,
      },
    ],
  },
]

/** What this person can go to: pages that exist and that the role allows. */
export function useNavigation(): NavGroup[] {
  const { rights } = useSession()
  const pages = useRouter().routesByPath as Record<string, unknown>
  return groups
    .map((group) => ({
      ...group,
      items: group.items
        .filter((item) => item.to in pages && (!item.rights || item.rights.some((right) => rights.includes(right))))
        .map((item) =>
          item.also && !rights.includes(item.rights?.[0] ?? '')
            ? { ...item, to: item.also.to, createRight: item.also.createRight }
            : item,
        ),
    }))
    .filter((group) => group.items.length > 0)
}
