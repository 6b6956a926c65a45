import { SlidersOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnChooser, type ColumnChooserProps } from './column-chooser.tsx'

/** Opens the choice of columns, and has the focus again when that is closed by key. */
export function ColumnButton(props: Omit<ColumnChooserProps, 'onClose'>) {
  const { t } = useTranslation('list')
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      open={isOpen}
      onOpenChange={setOpen}
      content={<ColumnChooser {...props} onClose={close} />}
      destroyOnHidden
    >
      <Button ref={button} icon={<SlidersOutlined aria-hidden="true" />} aria-expanded={isOpen}>
        {t('columns.open')}
      </Button>
    </Popover>
  )
}
