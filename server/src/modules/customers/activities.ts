import { teamActivityKinds } from '../teams/index.ts'
import { recordActivityKinds } from '../timeline/index.ts'

export const customerActivities = { ...recordActivityKinds('customer'), ...teamActivityKinds('customer') }
