import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'

const app = useTestApp()

it('a follow-up is told on its customer’s page only to who may see follow-ups', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const customer = await makeCustomer(admin)
  await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, content: '内部跟进' })
  const told = async (rights: string[]) => {
    const reader = await organization.addUserWithRights(rights, 'all')
    const { body } = await reader.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    return body.items.map((item: { kind: string }) => item.kind)
  }
  expect(await told(['customer.view'])).toEqual(['customer.created'])
  expect(await told(['customer.view', 'followUp.view'])).toEqual(['followUp.created', 'customer.created'])
})
