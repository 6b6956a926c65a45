import type { AnyRouter } from '@tanstack/react-router'
import { queryClient } from '../lib/query-client.ts'
import { signInHref } from '../lib/return-path.ts'
import { onUnauthenticated } from '../lib/send-request.ts'
import { sessionQuery } from '../lib/session.ts'

/** The session ended while somebody was working: to sign-in and, after it, back to this very page. Drafts stay. */
export function leaveWhenSignedOut(router: AnyRouter): void {
  onUnauthenticated(() => {
    const wasSignedIn = queryClient.getQueryData(sessionQuery.queryKey) !== undefined
    if (!wasSignedIn) return
    queryClient.removeQueries()
    void router.navigate({ href: signInHref(router.state.location.href), replace: true })
  })
}
