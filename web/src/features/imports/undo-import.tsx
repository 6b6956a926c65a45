import { UndoOutlined } from '@ant-design/icons'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../components/fields/record-link.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportChange } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

/** Takes back what the import did, after a question that says what becomes of the records. */
export function UndoButton({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const { t: tc } = useTranslation()
  const { modal } = App.useApp()
  const format = useFormat()
  const { send, sending } = useImportChange(view.id)
  if (!view.can.undo) return null
  const { created, updated } = view
  const ask = () =>
    void modal.confirm({
      title: t('undo.title'),
      content: (
        <>
          {created > 0 ? <p>{t('undo.created', { count: created, rows: format.number(created) })}</p> : null}
          {updated > 0 ? <p>{t('undo.updated', { count: updated, rows: format.number(updated) })}</p> : null}
          <p>{t('undo.changedText')}</p>
        </>
      ),
      okText: t('undo.action'),
      cancelText: tc('action.cancel'),
      onOk: () => send({ kind: 'undo', keepChanged: false }),
    })
  return (
    <Button icon={<UndoOutlined aria-hidden="true" />} loading={sending === 'undo'} onClick={ask}>
      {t(view.status === 'halfUndone' ? 'undo.resume' : 'undo.action')}
    </Button>
  )
}

/** The records that kept an undo from happening, or that it left alone. */
export function UndoConflicts({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const words = useImportWords()
  const { send, sending } = useImportChange(view.id)
  const conflicts = view.undoConflicts
  if (!conflicts) return null
  const isUndone = view.status === 'undone'
  const numbers = { count: conflicts.total, rows: format.number(conflicts.total) }
  return (
    <div className={styles['section']}>
      <Alert
        type="warning"
        showIcon
        className={styles['undoRefused'] ?? ''}
        title={isUndone ? t('undo.kept', numbers) : t('undo.refused', numbers)}
        action={
          view.can.undo ? (
            <Button
              size="small"
              loading={sending === 'undo'}
              onClick={() => void send({ kind: 'undo', keepChanged: true })}
            >
              {t('undo.rest')}
            </Button>
          ) : null
        }
      />
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('undo.list')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('changes.row')}</th>
              <th scope="col">{t('changes.record')}</th>
              <th scope="col">{t('undo.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.items.map(({ id, kind, name, row, code }) => (
              <tr key={id}>
                <th scope="row" className={`tabular ${styles['whole']}`}>
                  {row > 0 ? row : '–'}
                </th>
                <td>
                  <RecordLink
                    kind={kind}
                    record={{ id, name: name === null ? t('undo.unseen') : name || words.kind(kind) }}
                    isPlain={code === 'deleted' || name === null}
                  />
                </td>
                <td>{t(`undo.code.${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {conflicts.total > conflicts.items.length ? (
        <p>{t('undo.first', { rows: format.number(conflicts.items.length) })}</p>
      ) : null}
    </div>
  )
}
