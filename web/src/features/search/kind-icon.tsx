import {
  AimOutlined,
  ApartmentOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ContactsOutlined,
  FileDoneOutlined,
  FileOutlined,
  FunnelPlotOutlined,
  MessageOutlined,
  ShopOutlined,
  TagsOutlined,
  UserOutlined,
  WalletOutlined,
} from '@ant-design/icons'

const icons: Record<string, typeof FileOutlined> = {
  lead: AimOutlined,
  customer: ShopOutlined,
  contact: ContactsOutlined,
  opportunity: FunnelPlotOutlined,
  contract: FileDoneOutlined,
  payment: WalletOutlined,
  paymentPlan: CalendarOutlined,
  product: TagsOutlined,
  task: CheckSquareOutlined,
  followUp: MessageOutlined,
  user: UserOutlined,
  department: ApartmentOutlined,
}

export function KindIcon({ kind }: { kind: string }) {
  const Icon = icons[kind] ?? FileOutlined
  return <Icon aria-hidden="true" />
}
