import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { BulkChange } from './bulk-queries.ts'
import { useUndo } from './use-undo.ts'

/** In seconds: long enough to see that it was the wrong thing. */
const shownFor = 12

/** Says what was done, and for a while offers the way back. */
export function useDoneToast(): (bulk: BulkChange) => void {
  const { t } = useTranslation('bulk')
  const { notification } = App.useApp()
  const words = useRecordWords()
  const format = useFormat()
  const undo = useUndo()
  return (bulk) => {
    const { id, action, done, skipped } = bulk
    const key = `bulk-${id}`
    const told = { number: format.number(done), count: done, kind: words.kindsInText(bulk.kind) }
    notification.success({
      key,
      title: done === 0 ? t('nothingDone') : t(`${action}.done`, told),
      ...(skipped > 0 && done > 0
        ? { description: t('skippedToo', { number: format.number(skipped), count: skipped }) }
        : {}),
      placement: 'bottomRight',
      duration: shownFor,
      ...(bulk.can.undo
        ? {
            actions: (
              <Button size="small" onClick={() => undo.ask(bulk, { onGo: () => notification.destroy(key) })}>
                {t('undo.go')}
              </Button>
            ),
          }
        : {}),
    })
  }
}
