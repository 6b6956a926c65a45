export { createCustomerIn } from './create-customer.ts'
export { customerKind, industries, sources } from './fields.ts'
export { addCustomerRoutes } from './routes.ts'
export type { Customer, NewCustomer } from './schema.ts'
