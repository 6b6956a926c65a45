import { recordActivityKinds } from '../timeline/index.ts'

export const customerActivities = recordActivityKinds('customer')
