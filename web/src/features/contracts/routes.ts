import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:contract.many', right: 'contract.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/contracts',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./contract-list-page.tsx'), 'ContractListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/contracts/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./contract-page.tsx'), 'ContractPage'),
})

export const contractRoutes = [listRoute, pageRoute] as const
