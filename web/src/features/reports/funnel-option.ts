import type { ChartOption } from '../../components/chart/chart-canvas.tsx'
import { chartStyle } from '../../components/chart/chart-style.ts'
import type { Palette } from '../../lib/palette.ts'
import type { Funnel } from './report-queries.ts'

interface FunnelWords {
  money: (amount: number) => string
  amount: string
  weighted: string
}

/** A bar per stage in the pipeline's order: pale for everything in it, solid for what it is worth by its win rate. */
export function funnelOption({ stages }: Funnel, palette: Palette, words: FunnelWords): ChartOption {
  const style = chartStyle(palette)
  const bar = { type: 'bar' as const, barWidth: 18, itemStyle: { borderRadius: [0, 4, 4, 0] } }
  return {
    grid: { left: 4, right: 24, top: 4, bottom: 4, containLabel: true },
    tooltip: {
      ...style.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.fill } },
      valueFormatter: (value) => words.money(Number(value)),
    },
    xAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { ...style.quiet, formatter: (value: number) => words.money(value) },
      splitLine: style.grid,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: stages.map((stage) => stage.name),
      axisLabel: { ...style.text, width: 96, overflow: 'truncate' },
      axisLine: style.line,
      axisTick: { show: false },
    },
    series: [
      {
        ...bar,
        name: words.amount,
        data: stages.map((stage) => Number(stage.amount)),
        itemStyle: { ...bar.itemStyle, color: palette.primary, opacity: 0.28 },
      },
      {
        ...bar,
        name: words.weighted,
        barGap: '-100%',
        data: stages.map((stage) => Number(stage.weightedAmount)),
        itemStyle: { ...bar.itemStyle, color: palette.primary },
      },
    ],
  }
}
