import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseListSearch } from '../../components/record-list/list-search.ts'
import { parsePageSearch } from '../../components/record-page/page-search.ts'
import { signedInRoute } from '../../lib/routes.ts'

const shared = {
  getParentRoute: () => signedInRoute,
  staticData: { title: 'kinds:contact.many', right: 'contact.view' },
}

const listRoute = createRoute({
  ...shared,
  path: '/contacts',
  validateSearch: parseListSearch,
  component: lazyRouteComponent(() => import('./contact-list-page.tsx'), 'ContactListPage'),
})

const pageRoute = createRoute({
  ...shared,
  path: '/contacts/$id',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./contact-page.tsx'), 'ContactPage'),
})

export const contactRoutes = [listRoute, pageRoute] as const
