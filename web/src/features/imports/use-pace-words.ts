import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { importKey } from './import-queries.ts'

/** Before that a pace is a guess. */
const secondsToSettle = 4

/** How fast the rows go since this was first looked at, and how long the rest takes at that pace. */
export function usePaceWords(importId: string, done: number, total: number): string | undefined {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const seenAt = useQueryClient().getQueryState(importKey(importId))?.dataUpdatedAt ?? 0
  const [first] = useState({ done, seenAt })
  const seconds = (seenAt - first.seenAt) / 1_000
  if (seconds < secondsToSettle || done <= first.done) return undefined
  const perSecond = (done - first.done) / seconds
  const minutes = Math.ceil((total - done) / perSecond / 60)
  const rate = format.number(Math.max(1, Math.round(perSecond)))
  return minutes > 1 ? t('run.pace', { rate, minutes: format.number(minutes) }) : t('run.paceAtEnd', { rate })
}
