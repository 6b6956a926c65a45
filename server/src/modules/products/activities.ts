import { recordActivityKinds } from '../timeline/index.ts'

/** A product belongs to nobody, so its owner never changes. */
const { created, updated, deleted } = recordActivityKinds('product')
export const productActivities = { created, updated, deleted }
