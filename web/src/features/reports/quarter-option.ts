import type { ChartOption } from '../../components/chart/chart-canvas.tsx'
import { chartStyle } from '../../components/chart/chart-style.ts'
import type { Palette } from '../../lib/palette.ts'
import type { WonByQuarter } from './report-queries.ts'

interface QuarterWords {
  money: (amount: number) => string
  quarter: (quarter: number) => string
  amount: string
}

/** Four columns; with one chosen the others step back. */
export function quarterOption(
  { quarters }: WonByQuarter,
  chosen: number | undefined,
  palette: Palette,
  words: QuarterWords,
): ChartOption {
  const style = chartStyle(palette)
  return {
    grid: { left: 4, right: 8, top: 28, bottom: 4, containLabel: true },
    tooltip: {
      ...style.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.fill } },
      valueFormatter: (value) => words.money(Number(value)),
    },
    xAxis: {
      type: 'category',
      data: quarters.map(({ quarter }) => words.quarter(quarter)),
      axisLabel: style.text,
      axisLine: style.line,
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: { ...style.quiet, formatter: (value: number) => words.money(value) },
      splitLine: style.grid,
    },
    series: [
      {
        type: 'bar',
        name: words.amount,
        barMaxWidth: 48,
        cursor: 'pointer',
        label: {
          show: true,
          position: 'top',
          color: palette.textSecondary,
          formatter: ({ value }) => (Number(value) > 0 ? words.money(Number(value)) : ''),
        },
        data: quarters.map(({ quarter, amount }) => ({
          value: Number(amount),
          itemStyle: {
            color: palette.teal,
            opacity: chosen === undefined || chosen === quarter ? 1 : 0.35,
            borderRadius: [5, 5, 0, 0],
          },
        })),
      },
    ],
  }
}
