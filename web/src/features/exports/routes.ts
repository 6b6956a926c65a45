import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../lib/routes.ts'

const exportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exports',
  staticData: { title: 'exports:title' },
  component: lazyRouteComponent(() => import('./exports-page.tsx'), 'ExportsPage'),
})

export const exportRoutes = [exportsRoute] as const
