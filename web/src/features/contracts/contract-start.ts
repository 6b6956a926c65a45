import { saleValues } from '../../components/line-items/sale-values.ts'
import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import { allOf, type Filter } from '../../components/record-kind/filter.ts'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { api } from '../../lib/api.ts'

type Values = Record<string, unknown>

/** What an opportunity brings to the contract that comes of it. */
export function contractStart(deal: RecordItem): Values {
  const { id: opportunityId, name, customerId, contactId, ownerId, currency, amount, lines } = deal
  return { opportunityId, name, customerId, contactId, ownerId, currency, amount, lines }
}

/** Once an opportunity is chosen the form shows what it brings; a name that was typed stays. */
export async function followOpportunity(changed: Values, values: Values): Promise<Values | undefined> {
  const { opportunityId } = changed
  if (typeof opportunityId !== 'string') return undefined
  const brought = contractStart(await api.get<RecordItem>(`/opportunities/${opportunityId}`))
  return {
    ...brought,
    name: values['name'] || brought['name'],
    customerId: brought['customerId'] ?? values['customerId'],
  }
}

/** The server takes over from the opportunity what is left out, so what was emptied here has to say so. */
export function contractValues(values: Values, record: RecordItem | undefined, maySetAmount = true): Values {
  const sale = saleValues(values, record)
  if (record || !values['opportunityId']) return sale
  return { ...sale, contactId: sale['contactId'] ?? null, ...(maySetAmount ? { lines: sale['lines'] ?? [] } : {}) }
}

/** A customer's own people and deals; a lost deal has no contract. */
export function narrowContract({ key }: FieldDescriptor, { customerId }: Values): Filter | undefined {
  const ofCustomer: Filter | undefined =
    typeof customerId === 'string' ? { field: 'customerId', op: 'eq', value: customerId } : undefined
  if (key === 'contactId') return ofCustomer
  return key === 'opportunityId' ? allOf([ofCustomer, { field: 'status', op: 'ne', value: 'lost' }]) : undefined
}
