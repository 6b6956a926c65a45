import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, type ECharts, init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useMediaQuery } from '../../lib/viewport.ts'
import styles from './chart.module.css'

register([BarChart, GridComponent, TooltipComponent, SVGRenderer])

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>

export interface ChartProps {
  option: ChartOption
  /** In pixels. */
  height: number
  /** The index of the bar that was pressed. */
  onPick?: ((index: number) => void) | undefined
}

export function ChartCanvas({ option, onPick }: ChartProps) {
  const element = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(undefined)
  const pick = useRef(onPick)
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  useEffect(() => {
    pick.current = onPick
  }, [onPick])
  useEffect(() => {
    if (!element.current) return
    const drawn = init(element.current, null, { renderer: 'svg' })
    chart.current = drawn
    drawn.on('click', ({ dataIndex }) => pick.current?.(dataIndex))
    const observer = new ResizeObserver(() => drawn.resize())
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption({ animation: !isStill, animationDuration: 300, ...option }, { notMerge: true })
  }, [option, isStill])
  return <div ref={element} className={styles['canvas']} />
}
