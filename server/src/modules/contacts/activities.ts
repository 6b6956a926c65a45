import { recordActivityKinds } from '../timeline/index.ts'

export const contactActivities = recordActivityKinds('contact')
