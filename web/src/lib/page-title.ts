import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'

const shown = createStore<string>('')

/** The page's name, where it is only known once its data is there (a record's name). */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return
    shown.set(title)
    return () => shown.set('')
  }, [title])
}

export function useShownPageTitle(): string {
  return useStore(shown)
}
