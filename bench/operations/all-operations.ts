import { listOperations } from './list-customers.ts'
import { oneCustomerOperations } from './one-customer.ts'
import { searchOperations } from './search.ts'
import type { Operation, Surroundings } from './operation.ts'

/** Everything that `npm run bench` measures, in its order. */
export function allOperations(surroundings: Surroundings): Operation[] {
  return [...listOperations(surroundings), ...oneCustomerOperations(surroundings), ...searchOperations(surroundings)]
}
