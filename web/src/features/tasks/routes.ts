import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:task.many', right: 'task.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/tasks',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./task-list-page.tsx'), 'TaskListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/tasks/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./task-page.tsx'), 'TaskPage'),
})

export const taskRoutes = [listRoute, pageRoute] as const
