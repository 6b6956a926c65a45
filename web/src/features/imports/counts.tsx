import { CheckCircleOutlined, CloseCircleOutlined, EditOutlined, MinusCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import styles from './imports.module.css'

interface CountsProps {
  counts: { rows: number; created: number; updated: number; skipped: number; failed: number }
}

const icons: Record<'created' | 'updated' | 'skipped' | 'failed', ReactNode> = {
  created: <CheckCircleOutlined />,
  updated: <EditOutlined />,
  skipped: <MinusCircleOutlined />,
  failed: <CloseCircleOutlined />,
}

const names = ['created', 'updated', 'skipped', 'failed'] as const

/** Where the rows went: four numbers that add up to the file. */
export function Counts({ counts }: CountsProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const [rows, created, updated, skipped, failed] = [
    counts.rows,
    counts.created,
    counts.updated,
    counts.skipped,
    counts.failed,
  ].map((count) => format.number(count))
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
      <p className="tabular">{t('counts.adds', { rows, created, updated, skipped, failed })}</p>
    </div>
  )
}
