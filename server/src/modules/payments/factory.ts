import type { TestClient } from '../../testing/test-client.ts'
import type { NewPayment, NewPlan, Payment, PaymentPlan } from './schema.ts'

async function make<T>(client: TestClient, path: string, body: object): Promise<T> {
  const response = await client.post(path, body)
  if (response.status !== 201) throw new Error(`POST ${path}: ${JSON.stringify(response.body)}`)
  return response.body as T
}

/** A plan made through the API by `client`, over 100.00 and due at the end of 2030 unless told otherwise. */
export function makePlan(client: TestClient, contractId: string, input: Partial<NewPlan> = {}): Promise<PaymentPlan> {
  return make(client, '/payment-plans', { dueOn: '2030-12-31', amount: '100.00', ...input, contractId })
}

/** A payment made through the API by `client`, of 100.00 on the first of January 2026 unless told otherwise. */
export function makePayment(client: TestClient, contractId: string, input: Partial<NewPayment> = {}): Promise<Payment> {
  return make(client, '/payments', { paidOn: '2026-01-01', amount: '100.00', ...input, contractId })
}
