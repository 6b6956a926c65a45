import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isSetUpNeeded } from '../../lib/require-session.ts'
import { safeReturnPath } from '../../lib/return-path.ts'
import { rootRoute } from '../../lib/routes.ts'

interface TokenSearch {
  token: string
}

function tokenSearch(search: Record<string, unknown>): TokenSearch {
  return { token: typeof search['token'] === 'string' ? search['token'] : '' }
}

interface SignInSearch {
  returnTo?: string
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  staticData: { title: 'session:signIn.title' },
  validateSearch: (search: Record<string, unknown>): SignInSearch => {
    const returnTo = safeReturnPath(search['returnTo'])
    return returnTo === '/' ? {} : { returnTo }
  },
  beforeLoad: async (): Promise<void> => {
    // A first visitor has nobody to sign in as. When the server can't say, the form itself will.
    if (await isSetUpNeeded().catch(() => false)) throw redirect({ href: '/set-up', replace: true })
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  staticData: { title: 'session:forgot.title' },
  component: lazyRouteComponent(() => import('./forgot-password-page.tsx'), 'ForgotPasswordPage'),
})

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  staticData: { title: 'session:reset.title' },
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('./reset-password-page.tsx'), 'ResetPasswordPage'),
})

const acceptInvitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accept-invitation',
  staticData: { title: 'session:accept.title' },
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('./accept-invitation-page.tsx'), 'AcceptInvitationPage'),
})

export const sessionRoutes = [signInRoute, forgotPasswordRoute, resetPasswordRoute, acceptInvitationRoute] as const
