import { CheckCircleOutlined, CloseCircleOutlined, EditOutlined, MinusCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import styles from './imports.module.css'
import { type RowCounts, useCountWords } from './use-count-words.ts'

const icons: Record<'created' | 'updated' | 'skipped' | 'failed', ReactNode> = {
  created: <CheckCircleOutlined />,
  updated: <EditOutlined />,
  skipped: <MinusCircleOutlined />,
  failed: <CloseCircleOutlined />,
}

const names = ['created', 'updated', 'skipped', 'failed'] as const

/** Where the rows went: four numbers that add up to the file. */
export function Counts({ counts }: { counts: RowCounts }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const countWords = useCountWords()
  return (
    <div className={styles['counts']}>
      <dl>
        {names.map((name) => (
          <div key={name} data-name={name} data-zero={counts[name] === 0}>
            <dt>
              <span aria-hidden="true">{icons[name]}</span> {t(`counts.${name}`)}
            </dt>
            <dd className="tabular">{format.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="tabular">{countWords(counts)}</p>
    </div>
  )
}
