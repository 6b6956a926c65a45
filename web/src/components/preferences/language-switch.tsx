import { TranslationOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../../lib/i18n.ts'
import { languages, useLanguage } from '../../lib/language.ts'
import { besideTrigger } from '../../lib/popup-container.ts'
import { ActionMenu } from '../page/action-menu.tsx'

/** Each language is called by its own name, whatever the current one is. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ActionMenu
      getPopupContainer={besideTrigger}
      menu={{
        selectable: true,
        selectedKeys: [language],
        items: languages.map((key) => ({ key, label: t(`language.${key}`), onClick: () => void chooseLanguage(key) })),
      }}
      button={{
        type: 'text',
        icon: <TranslationOutlined aria-hidden="true" />,
        'aria-label': t('language.change'),
      }}
    />
  )
}
