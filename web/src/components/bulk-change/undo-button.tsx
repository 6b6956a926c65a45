import { RollbackOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { returnFocus } from '../../lib/use-return-focus.ts'
import type { BulkChange } from './bulk-queries.ts'
import { useUndo } from './use-undo.ts'

/** The way back from a bulk change, after a question that says how many records come back. */
export function UndoButton({ bulk, size }: { bulk: BulkChange; size?: 'small' }) {
  const { t } = useTranslation('bulk')
  const { modal } = App.useApp()
  const format = useFormat()
  const undo = useUndo()
  const button = useRef<HTMLButtonElement>(null)
  if (!bulk.can.undo) return null
  const { id, version, action, done } = bulk
  const ask = () =>
    void modal.confirm({
      title: t('undo.title', { count: done, number: format.number(done) }),
      content: t(`undo.text.${action}`),
      okText: t('undo.go'),
      cancelText: t('cancel'),
      onOk: () => undo.mutateAsync({ id, version }).catch(() => undefined),
      afterClose: () => returnFocus(button.current),
    })
  return (
    <Button
      ref={button}
      {...(size ? { size } : { icon: <RollbackOutlined aria-hidden="true" /> })}
      loading={undo.isPending}
      onClick={ask}
    >
      {t('undo.go')}
    </Button>
  )
}
