import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/customers',
  validateSearch: parseListSearch,
  staticData: { title: 'kinds:customer.many', right: 'customer.view' },
  component: lazyRouteComponent(() => import('./customer-list-page.tsx'), 'CustomerListPage'),
})

export const customerRoutes = [listRoute] as const
