import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../lib/routes.ts'
import { parseAuditSearch } from './audit/audit-search.ts'
import { parseFieldsSearch } from './fields/fields-search.ts'

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings',
  staticData: { title: 'common:nav.settings' },
  component: lazyRouteComponent(() => import('./settings-layout.tsx'), 'SettingsLayout'),
})

const indexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./settings-index.tsx'), 'SettingsIndex'),
})

const profileRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'profile',
  staticData: { title: 'settings:profile.title' },
  component: lazyRouteComponent(() => import('./profile/profile-page.tsx'), 'ProfilePage'),
})

const securityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'security',
  staticData: { title: 'settings:security.title' },
  component: lazyRouteComponent(() => import('./security/security-page.tsx'), 'SecurityPage'),
})

const apiKeysRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'api-keys',
  // Without a right: whoever made a key can always revoke it.
  staticData: { title: 'apiKey:title' },
  component: lazyRouteComponent(() => import('./api-keys/api-keys-page.tsx'), 'ApiKeysPage'),
})

const organizationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'organization',
  staticData: { title: 'settings:organization.title' },
  component: lazyRouteComponent(() => import('./organization/organization-page.tsx'), 'OrganizationPage'),
})

const usersRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'users',
  staticData: { title: 'settings:users.title' },
  component: lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
})

const departmentsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'departments',
  staticData: { title: 'settings:departments.title' },
  component: lazyRouteComponent(() => import('./departments/departments-page.tsx'), 'DepartmentsPage'),
})

const rolesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'roles',
  staticData: { title: 'settings:roles.title', right: 'role.view' },
  component: lazyRouteComponent(() => import('./roles/roles-page.tsx'), 'RolesPage'),
})

const fieldsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'fields',
  validateSearch: parseFieldsSearch,
  staticData: { title: 'settings:fields.title', right: 'organization.manage' },
  component: lazyRouteComponent(() => import('./fields/fields-page.tsx'), 'FieldsPage'),
})

const pipelinesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'pipelines',
  staticData: { title: 'settings:pipelines.title', right: 'pipeline.view' },
  component: lazyRouteComponent(() => import('./pipelines/pipelines-page.tsx'), 'PipelinesPage'),
})

const lossReasonsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'loss-reasons',
  staticData: { title: 'settings:lossReasons.title', right: 'pipeline.view' },
  component: lazyRouteComponent(() => import('./loss-reasons/loss-reasons-page.tsx'), 'LossReasonsPage'),
})

const recycleBinRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'recycle-bin',
  staticData: { title: 'recycleBin:title' },
  component: lazyRouteComponent(() => import('./recycle-bin/recycle-bin-page.tsx'), 'RecycleBinPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'audit',
  validateSearch: parseAuditSearch,
  staticData: { title: 'audit:title', right: 'audit.view' },
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
})

const webhooksRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'webhooks',
  staticData: { title: 'webhook:title', right: 'webhook.view' },
  component: lazyRouteComponent(() => import('./webhooks/webhooks-page.tsx'), 'WebhooksPage'),
})

const webhookRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'webhooks/$webhookId',
  staticData: { title: 'webhook:title', right: 'webhook.view' },
  component: lazyRouteComponent(() => import('./webhooks/webhook-page.tsx'), 'WebhookPage'),
})

export const settingsRoutes = [
  settingsRoute.addChildren([
    indexRoute,
    profileRoute,
    securityRoute,
    apiKeysRoute,
    organizationRoute,
    usersRoute,
    departmentsRoute,
    rolesRoute,
    fieldsRoute,
    pipelinesRoute,
    lossReasonsRoute,
    recycleBinRoute,
    auditRoute,
    webhooksRoute,
    webhookRoute,
  ]),
] as const
