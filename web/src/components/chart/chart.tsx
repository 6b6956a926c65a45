import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import type { ChartProps } from './chart-canvas.tsx'
import styles from './chart.module.css'

// The drawing library is larger than the rest of a page: it comes when the first chart is looked at.
const ChartCanvas = lazy(() => import('./chart-canvas.tsx').then((module) => ({ default: module.ChartCanvas })))

/**
 * A chart. Its figures must also stand on the page as text, so it is hidden from readers that see no pictures.
 * The height is known before it is drawn: nothing jumps.
 */
export function Chart(props: ChartProps) {
  return (
    <div className={styles['chart']} style={{ height: props.height }} aria-hidden="true">
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: Math.floor(props.height / 40) }} />}>
        <ChartCanvas {...props} />
      </Suspense>
    </div>
  )
}
