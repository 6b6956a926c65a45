import { RollbackOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { returnFocus } from '../../lib/use-return-focus.ts'
import type { BulkChange } from './bulk-queries.ts'
import { useUndo } from './use-undo.ts'

/** The way back from a bulk change. */
export function UndoButton({ bulk, size }: { bulk: BulkChange; size?: 'small' }) {
  const { t } = useTranslation('bulk')
  const undo = useUndo()
  const button = useRef<HTMLButtonElement>(null)
  if (!bulk.can.undo) return null
  return (
    <Button
      ref={button}
      {...(size ? { size } : { icon: <RollbackOutlined aria-hidden="true" /> })}
      loading={undo.isPending}
      onClick={() => undo.ask(bulk, { afterClose: () => returnFocus(button.current) })}
    >
      {t('undo.go')}
    </Button>
  )
}
