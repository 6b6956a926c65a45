import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isSetUpNeeded } from '../../lib/require-session.ts'
import { rootRoute } from '../../lib/routes.ts'

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  staticData: { title: 'session:setUp.title' },
  beforeLoad: async (): Promise<void> => {
    if (!(await isSetUpNeeded())) throw redirect({ href: '/sign-in', replace: true })
  },
  component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
})

export const setUpRoutes = [setUpRoute] as const
