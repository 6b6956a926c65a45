import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { besideTrigger } from '../../lib/popup-container.ts'
import { chooseTheme, useIsDark, useThemeChoice, type ThemeChoice } from '../../lib/theme.ts'
import { ActionMenu } from '../page/action-menu.tsx'

export const themeChoices: { key: ThemeChoice; icon: React.ReactNode }[] = [
  { key: 'light', icon: <SunOutlined aria-hidden="true" /> },
  { key: 'dark', icon: <MoonOutlined aria-hidden="true" /> },
  { key: 'system', icon: <DesktopOutlined aria-hidden="true" /> },
]

export function ThemeSwitch() {
  const { t } = useTranslation()
  const choice = useThemeChoice()
  const isDark = useIsDark()
  return (
    <ActionMenu
      getPopupContainer={besideTrigger}
      menu={{
        selectable: true,
        selectedKeys: [choice],
        items: themeChoices.map(({ key, icon }) => ({
          key,
          icon,
          label: t(`theme.${key}`),
          onClick: () => chooseTheme(key),
        })),
      }}
      button={{
        type: 'text',
        icon: isDark ? <MoonOutlined aria-hidden="true" /> : <SunOutlined aria-hidden="true" />,
        'aria-label': t('theme.change'),
      }}
    />
  )
}
