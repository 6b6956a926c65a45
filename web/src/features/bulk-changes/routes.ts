import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../lib/routes.ts'

const bulkChangesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/bulk-changes',
  staticData: { title: 'bulk:title' },
  component: lazyRouteComponent(() => import('./bulk-changes-page.tsx'), 'BulkChangesPage'),
})

export const bulkChangeRoutes = [bulkChangesRoute] as const
