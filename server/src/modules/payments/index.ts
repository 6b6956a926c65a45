export { createPaymentIn } from './create-payment.ts'
export { createPlanIn } from './create-plan.ts'
export { paymentKind, planKind } from './fields.ts'
export { addPaymentRoutes } from './routes.ts'
