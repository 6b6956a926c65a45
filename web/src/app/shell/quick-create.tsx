import { PlusOutlined } from '@ant-design/icons'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../components/page/action-menu.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { besideTrigger } from '../../lib/popup-container.ts'
import { useSession } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { useNavigation } from './navigation.tsx'

/** New record of any kind from anywhere: opens the kind's list with its create form (`?new=true`). */
export function QuickCreate() {
  const { t } = useTranslation()
  const words = useRecordWords()
  const router = useRouter()
  const isPhone = useIsPhone()
  const { rights } = useSession()
  const kinds = useNavigation()
    .flatMap((group) => group.items)
    .filter((item) => item.createRight && rights.includes(item.createRight))
  if (kinds.length === 0) return null
  return (
    <ActionMenu
      getPopupContainer={besideTrigger}
      menu={{
        items: kinds.map((kind) => ({
          key: kind.name,
          icon: kind.icon,
          label: words.kind(kind.createRight?.split('.')[0] ?? ''),
          onClick: () => void router.navigate({ href: `${kind.to}?new=true` }),
        })),
      }}
      button={{
        icon: <PlusOutlined aria-hidden="true" />,
        ...(isPhone ? { type: 'text', 'aria-label': t('nav.create') } : { children: t('nav.create') }),
      }}
    />
  )
}
