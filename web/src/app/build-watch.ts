import { createStore, useStore } from '../lib/store.ts'

const checkEveryMs = 5 * 60_000
const isOutdated = createStore(false)

export function useIsOutdated(): boolean {
  return useStore(isOutdated)
}

/**
 * Notices that the server has a newer web app than this tab: a chunk of ours is gone, or index.html
 * starts another entry file (its name carries the hash of the whole build).
 */
export function watchForNewBuild(): void {
  window.addEventListener('vite:preloadError', () => isOutdated.set(true))
  const running = entryFile(document)
  if (!running) return
  let checkedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checkedAt < checkEveryMs) return
    checkedAt = Date.now()
    void fetchEntryFile().then((current) => {
      if (current !== undefined && current !== running) isOutdated.set(true)
    })
  })
}

async function fetchEntryFile(): Promise<string | undefined> {
  try {
    const response = await fetch('/index.html', { cache: 'no-store' })
    if (!response.ok) return undefined
    return entryFile(new DOMParser().parseFromString(await response.text(), 'text/html'))
  } catch {
    return undefined
  }
}

/** Undefined in development, where the entry has no hash. */
function entryFile(page: Document): string | undefined {
  return page.querySelector('script[type="module"][src^="/assets/"]')?.getAttribute('src') ?? undefined
}
