import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { ConditionRow } from '../../../components/record-list/condition-row.tsx'
import styles from './layouts.module.css'
import type { ConditionState } from './use-condition.ts'

interface ConditionEditorProps {
  fields: FieldSet
  /** What the condition shows or hides cannot be asked for by it. */
  except: readonly string[]
  condition: ConditionState
}

/** When something is shown: all of the rows hold; without any, always. */
export function ConditionEditor({ fields, except, condition }: ConditionEditorProps) {
  const { t } = useTranslation('settings')
  const offered = fields.fields.filter(
    (field) =>
      field.filterable &&
      field.type !== 'formula' &&
      !except.includes(field.key) &&
      !(field.type === 'reference' && !field.reference),
  )
  return (
    <div role="group" aria-label={t('layouts.visibleWhen')}>
      <h2 className={styles['poolTitle']}>{t('layouts.visibleWhen')}</h2>
      {condition.isNested ? (
        <p className={styles['note']}>
          {t('layouts.nested')}{' '}
          <Button type="link" size="small" onClick={condition.clear}>
            {t('layouts.clearCondition')}
          </Button>
        </p>
      ) : (
        <>
          {condition.rows.length === 0 ? <p className={styles['note']}>{t('layouts.always')}</p> : null}
          <div className={styles['conditions']}>
            {condition.rows.map((row) => (
              <Fragment key={row.id}>
                <ConditionRow
                  kind={fields.kind}
                  fields={offered}
                  condition={row.condition}
                  onChange={(changed) => condition.change(row.id, changed)}
                  onRemove={() => condition.remove(row.id)}
                  onUnreadable={(end, typed) => condition.noteUnreadable(row.id, end, typed)}
                  told={condition.told(row)}
                />
                {condition.isUnfinished(row) ? (
                  <p role="alert" className={styles['unfinished']}>
                    {t('layouts.unfinished')}
                  </p>
                ) : null}
              </Fragment>
            ))}
          </div>
          <Button type="link" icon={<PlusOutlined aria-hidden="true" />} onClick={condition.add}>
            {t('layouts.addCondition')}
          </Button>
        </>
      )}
    </div>
  )
}
