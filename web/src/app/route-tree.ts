import { bulkChangeRoutes } from '../features/bulk-changes/routes.ts'
import { customerRoutes } from '../features/customers/routes.ts'
import { contactRoutes } from '../features/contacts/routes.ts'
import { contractRoutes } from '../features/contracts/routes.ts'
import { exportRoutes } from '../features/exports/routes.ts'
import { followUpRoutes } from '../features/follow-ups/routes.ts'
import { homeRoutes } from '../features/home/routes.ts'
import { importRoutes } from '../features/imports/routes.ts'
import { leadRoutes } from '../features/leads/routes.ts'
import { opportunityRoutes } from '../features/opportunities/routes.ts'
import { paymentRoutes } from '../features/payments/routes.ts'
import { productRoutes } from '../features/products/routes.ts'
import { reportRoutes } from '../features/reports/routes.ts'
import { sessionRoutes } from '../features/session/routes.ts'
import { settingsRoutes } from '../features/settings/routes.ts'
import { setUpRoutes } from '../features/set-up/routes.ts'
import { taskRoutes } from '../features/tasks/routes.ts'
import { rootRoute, signedInRoute } from '../lib/routes.ts'
import { elsewhereRoute, phoneMenuRoute } from './own-routes.ts'

/** Every page of the app. A feature adds its routes with one import and one line. */
export const routeTree = rootRoute.addChildren([
  ...setUpRoutes,
  ...sessionRoutes,
  signedInRoute.addChildren([
    ...homeRoutes,
    ...leadRoutes,
    ...customerRoutes,
    ...followUpRoutes,
    ...contactRoutes,
    ...opportunityRoutes,
    ...contractRoutes,
    ...paymentRoutes,
    ...productRoutes,
    ...reportRoutes,
    ...importRoutes,
    ...exportRoutes,
    ...bulkChangeRoutes,
    ...taskRoutes,
    ...settingsRoutes,
    phoneMenuRoute,
    elsewhereRoute,
  ]),
])
