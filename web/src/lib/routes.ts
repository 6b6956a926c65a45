import { createRootRoute, createRoute } from '@tanstack/react-router'
import { requireSession } from './require-session.ts'

/**
 * The two routes that every feature hangs its own on; `app/router.tsx` gives them their looks and puts the tree together.
 * A feature exports its routes from `features/<name>/routes.ts`, each page loaded on first visit:
 *   createRoute({ getParentRoute: () => signedInRoute, path: '/customers',
 *     component: lazyRouteComponent(() => import('./customers-page.tsx'), 'CustomersPage') })
 */
export const rootRoute = createRootRoute()

/** Everything behind sign-in: the app shell around the page, with the session already loaded. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: ({ location }): Promise<void> => requireSession(location.href),
})

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Locale key of the page's title, for the document, the phone's title bar and the announcement on arrival. */
    title?: string
    /** The right without which the page isn't offered and shows "no permission". */
    right?: string
  }
}
