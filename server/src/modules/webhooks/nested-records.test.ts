import { expect, it } from 'vitest'
import { z } from 'zod'
import { withOrg } from '../../platform/db/with-org.ts'
import { eventSources } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { contactSchema, getContactIn } from '../contacts/index.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { customerSchema, getCustomerIn } from '../customers/index.ts'
import { eventSource } from '../timeline/index.ts'
import { deliver, listeningOrganization, spread } from './factory.ts'

const app = useTestApp({ webhookAllow: ['127.0.0.0/8'] })

it('cuts a record of another kind within the record by the field rights of its own kind', async () => {
  const { admin, receiver, webhook, orgId } = await listeningOrganization(app, {
    events: ['customer.created'],
    owner: (made) => made.addUserWithRights(['customer.view', 'contact.view', 'webhook.create'], 'all'),
  })
  const { body: roles } = await admin.get('/roles', { q: 'role ' })
  const fieldRights = { contact: { mobile: 'masked', email: 'hidden' } }
  const limited = await admin.patch(`/roles/${roles.items[0].id}`, { version: 1, fieldRights })
  expect(limited.body.fieldRights).toEqual(fieldRights)
  const customer = await makeCustomer(admin)
  const contact = await makeContact(admin, {
    customerId: customer.id,
    mobile: '13812345678',
    email: 'wang@secret.example',
  })
  const withContact = eventSource({
    ...eventSources.find(({ kind }) => kind === 'customer')!,
    schema: z.object({ customer: customerSchema, contacts: z.array(contactSchema) }),
    read: (ctx, id) =>
      withOrg(ctx, async (tx) => ({
        customer: await getCustomerIn(tx, ctx, id),
        contacts: [await getContactIn(tx, ctx, contact.id)],
      })),
  })
  await spread(app, orgId)
  await deliver(app, webhook, orgId, [withContact])
  const { record } = receiver.received[0]!.message as unknown as { record: { contacts: Record<string, unknown>[] } }
  expect(record.contacts).toEqual([expect.objectContaining({ id: contact.id, mobile: '138****5678' })])
  expect(record.contacts[0]).not.toHaveProperty('email')
  expect(receiver.received[0]!.body).not.toContain('secret.example')
})
