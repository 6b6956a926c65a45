import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/follow-ups',
  validateSearch: parseListSearch,
  staticData: { title: 'kinds:followUp.many', right: 'followUp.view' },
  component: lazyRouteComponent(() => import('./follow-up-list-page.tsx'), 'FollowUpListPage'),
})

export const followUpRoutes = [listRoute] as const
