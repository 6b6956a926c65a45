import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../lib/routes.ts'
import { NotFoundPage } from './status-pages.tsx'

export const phoneMenuRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/me',
  staticData: { title: 'common:nav.me' },
  component: lazyRouteComponent(() => import('./shell/phone-menu-page.tsx'), 'PhoneMenuPage'),
})

/** Any other address, with the navigation still at hand. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  staticData: { title: 'common:state.notFound' },
  component: NotFoundPage,
})
