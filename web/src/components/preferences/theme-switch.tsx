import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { besideTrigger } from '../../lib/popup-container.ts'
import { chooseTheme, useIsDark, useThemeChoice, type ThemeChoice } from '../../lib/theme.ts'

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
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
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
    >
      <Button
        type="text"
        icon={isDark ? <MoonOutlined aria-hidden="true" /> : <SunOutlined aria-hidden="true" />}
        aria-label={t('theme.change')}
      />
    </Dropdown>
  )
}
