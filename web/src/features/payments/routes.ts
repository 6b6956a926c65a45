import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const ofPayments = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:payment.many', right: 'payment.view' },
}
const ofPlans = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:paymentPlan.many', right: 'paymentPlan.view' },
}

const paymentListRoute = createRoute({
  ...ofPayments,
  path: '/payments',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./payment-list-page.tsx'), 'PaymentListPage'),
})

const paymentPageRoute = createRoute({
  ...ofPayments,
  path: '/payments/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./payment-page.tsx'), 'PaymentPage'),
})

const planListRoute = createRoute({
  ...ofPlans,
  path: '/payment-plans',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./plan-list-page.tsx'), 'PlanListPage'),
})

const planPageRoute = createRoute({
  ...ofPlans,
  path: '/payment-plans/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./plan-page.tsx'), 'PlanPage'),
})

export const paymentRoutes = [paymentListRoute, paymentPageRoute, planListRoute, planPageRoute] as const
