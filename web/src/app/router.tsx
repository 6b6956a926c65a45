import { createRouter } from '@tanstack/react-router'
import { rootRoute, signedInRoute } from '../lib/routes.ts'
import { RootFrame } from './root-frame.tsx'
import { routeTree } from './route-tree.ts'
import { AppShell } from './shell/app-shell.tsx'
import { ErrorPage, LoadingPage, NotFoundPage } from './status-pages.tsx'

rootRoute.update({ component: RootFrame })
signedInRoute.update({ component: AppShell })

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 250,
  defaultPendingMinMs: 300,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
