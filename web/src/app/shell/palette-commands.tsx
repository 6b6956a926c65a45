import { PlusOutlined, SettingOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../components/record-kind/words.ts'
import type { Command } from '../../features/search/match-command.ts'
import { useSettingsGroups } from '../../features/settings/settings-sections.tsx'
import { wordFor } from '../../lib/i18n.ts'
import { useSession } from '../../lib/session.ts'
import { useNavigation } from './navigation.tsx'

/** What the search offers besides records: a new record of each kind, and every page that this person may open. */
export function usePaletteCommands(): Command[] {
  const { t } = useTranslation(['search', 'list', 'common'])
  const { t: titleOf } = useTranslation(['settings', 'recycleBin', 'audit', 'webhook', 'apiKey'])
  const words = useRecordWords()
  const { rights } = useSession()
  const items = useNavigation().flatMap((group) => group.items)
  const sections = useSettingsGroups().flatMap((group) => group.sections)
  const aliases = (name: string) => (wordFor(`search:alias.${name}`) ?? '').split(' ')
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
        aliases: aliases('create').flatMap((verb) => aliases(name).map((noun) => `${verb}-${noun}`)),
        isOffered: true,
      },
    ]
  })
  const goTo = (name: string, page: string, to: string, icon: Command['icon']): Command => ({
    key: `go-${name}`,
    label: t('search:goTo', { page }),
    icon,
    to,
    aliases: [page, to.slice(1), ...aliases(name)],
  })
  return [
    ...creations,
    ...items.map(({ name, to, icon }) => goTo(name, t(`common:nav.${name}`), to, icon)),
    ...sections.map(({ name, title, to, icon }) => goTo(name, titleOf(title), to, icon)),
    goTo('settings', t('common:nav.settings'), '/settings', <SettingOutlined aria-hidden="true" />),
  ]
}
