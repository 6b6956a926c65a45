import { useEffect, useState } from 'react'

const typingPauseMs = 120

/** The value, once it has not changed for a moment; and a way not to wait. Nothing is settled at once. */
export function useSettled(value: string): [settled: string, settle: (value: string) => void] {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === settled) return
    const timer = window.setTimeout(() => setSettled(value), value === '' ? 0 : typingPauseMs)
    return () => window.clearTimeout(timer)
  }, [value, settled])
  return [settled, setSettled]
}
