import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:lead.many', right: 'lead.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/leads',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./lead-list-page.tsx'), 'LeadListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/leads/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./lead-page.tsx'), 'LeadPage'),
})

export const leadRoutes = [listRoute, pageRoute] as const
