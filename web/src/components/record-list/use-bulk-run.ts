import { useRef, useState } from 'react'
import type { RecordItem } from '../record-kind/record.ts'

export interface BulkResult {
  record: RecordItem
  state: 'waiting' | 'done' | 'failed' | 'skipped'
  error?: unknown
}

const atOnce = 4

/** Does the same to many records, a few at a time; each has a result of its own, and the rest can be stopped. */
export function useBulkRun() {
  const [results, setResults] = useState<BulkResult[]>([])
  const [isRunning, setRunning] = useState(false)
  const isStopped = useRef(false)

  const run = async (records: readonly RecordItem[], task: (record: RecordItem) => Promise<unknown>): Promise<void> => {
    isStopped.current = false
    setRunning(true)
    setResults(records.map((record) => ({ record, state: 'waiting' })))
    const settle = (record: RecordItem, result: Omit<BulkResult, 'record'>) =>
      setResults((before) => before.map((other) => (other.record.id === record.id ? { record, ...result } : other)))
    const queue = [...records]
    const work = async () => {
      for (let record = queue.shift(); record; record = queue.shift()) {
        if (isStopped.current) settle(record, { state: 'skipped' })
        else settle(record, await attempt(task, record))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    setRunning(false)
  }

  return { results, isRunning, run, stop: () => (isStopped.current = true), reset: () => setResults([]) }
}

async function attempt(
  task: (record: RecordItem) => Promise<unknown>,
  record: RecordItem,
): Promise<Omit<BulkResult, 'record'>> {
  try {
    await task(record)
    return { state: 'done' }
  } catch (error) {
    return { state: 'failed', error }
  }
}
