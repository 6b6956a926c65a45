import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../lib/routes.ts'
import { parseReportSearch } from './report-search.ts'

const reportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reports',
  validateSearch: parseReportSearch,
  staticData: { title: 'reports:title', right: 'report.view' },
  component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
})

export const reportRoutes = [reportsRoute] as const
