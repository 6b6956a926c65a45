import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:opportunity.many', right: 'opportunity.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/opportunities',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./opportunity-list-page.tsx'), 'OpportunityListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/opportunities/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./opportunity-page.tsx'), 'OpportunityPage'),
})

export const opportunityRoutes = [listRoute, pageRoute] as const
