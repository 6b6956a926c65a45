import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../lib/routes.ts'
import { parseStartSearch, parseStepSearch } from './import-search.ts'

const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  validateSearch: parseStartSearch,
  staticData: { title: 'imports:title' },
  component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
})

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/$importId',
  validateSearch: parseStepSearch,
  staticData: { title: 'imports:title' },
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
})

export const importRoutes = [startRoute, importRoute] as const
