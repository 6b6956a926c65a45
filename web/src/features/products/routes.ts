import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:product.many', right: 'product.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/products',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./product-list-page.tsx'), 'ProductListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/products/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./product-page.tsx'), 'ProductPage'),
})

export const productRoutes = [listRoute, pageRoute] as const
