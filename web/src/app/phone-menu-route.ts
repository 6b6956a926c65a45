import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../lib/routes.ts'

export const phoneMenuRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/me',
  staticData: { title: 'common:nav.me' },
  component: lazyRouteComponent(() => import('./shell/phone-menu-page.tsx'), 'PhoneMenuPage'),
})
