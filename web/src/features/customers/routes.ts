import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:customer.many', right: 'customer.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/customers',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./customer-list-page.tsx'), 'CustomerListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/customers/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./customer-page.tsx'), 'CustomerPage'),
})

export const customerRoutes = [listRoute, pageRoute] as const
