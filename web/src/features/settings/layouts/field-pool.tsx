import { Tag } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { TakeHandle } from './layout-field-row.tsx'
import { LayoutPlace } from './layout-place.tsx'
import styles from './layouts.module.css'

interface FieldPoolProps {
  fields: FieldSet
  keys: readonly string[]
  omitted: readonly string[]
}

/** Fields that stand nowhere on the layout. Built-in ones that nobody took off it are told at the end of the page. */
export function FieldPool({ fields, keys, omitted }: FieldPoolProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const titleId = useId()
  return (
    <aside className={styles['pool']} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['poolTitle']}>
        {t('layouts.pool')}
      </h2>
      <LayoutPlace id="pool" target="pool" position={1_000_000}>
        {t('layouts.poolText')}
      </LayoutPlace>
      <ul className={styles['fields']}>
        {keys.map((key) => {
          const name = words.field(fields.kind, key)
          return (
            <li key={key} className={styles['field']}>
              <TakeHandle id={key} name={name} />
              <span className={styles['name']}>{name}</span>
              {omitted.includes(key) ? null : <Tag>{t('layouts.inSystem')}</Tag>}
            </li>
          )
        })}
      </ul>
    </aside>
  )
}
