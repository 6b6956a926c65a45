import { IdcardOutlined, PlusOutlined, SafetyOutlined, SettingOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../components/record-kind/words.ts'
import type { Command } from '../../features/search/match-command.ts'
import { wordFor } from '../../lib/i18n.ts'
import { useSession } from '../../lib/session.ts'
import { type NavItem, useNavigation } from './navigation.tsx'

/** What the search offers besides records: a new record of each kind, and every page that this person may open. */
export function usePaletteCommands(): Command[] {
  const { t } = useTranslation(['search', 'list', 'common'])
  const words = useRecordWords()
  const { rights } = useSession()
  const items = useNavigation().flatMap((group) => group.items)
  const aliases = (name: NavItem['name'] | 'create') => (wordFor(`search:alias.${name}`) ?? '').split(' ')
  const creations = items.flatMap(({ name, to, createRight }): Command[] => {
    if (!createRight || !rights.includes(createRight)) return []
    const kind = createRight.split('.')[0] ?? ''
    const label = words.creation(kind, t('list:new', { kind: words.kindInText(kind) }))
    return [
      {
        key: `create-${name}`,
        label,
        icon: <PlusOutlined aria-hidden="true" />,
        to,
        search: { new: true },
        aliases: aliases('create').flatMap((verb) => aliases(name).map((noun) => verb + noun)),
        isOffered: true,
      },
    ]
  })
  const goTo = (name: NavItem['name'], to: string, icon: Command['icon']): Command => {
    const page = t(`common:nav.${name}`)
    return {
      key: `go-${name}`,
      label: t('search:goTo', { page }),
      icon,
      to,
      aliases: [page, to.slice(1), ...aliases(name)],
    }
  }
  return [
    ...creations,
    ...items.map(({ name, to, icon }) => goTo(name, to, icon)),
    goTo('profile', '/settings/profile', <IdcardOutlined aria-hidden="true" />),
    goTo('security', '/settings/security', <SafetyOutlined aria-hidden="true" />),
    goTo('settings', '/settings', <SettingOutlined aria-hidden="true" />),
  ]
}
