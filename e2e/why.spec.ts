import { expect, expectAccessible, test } from './support/journey.ts'

test('why somebody sees a contact or a payment is told in words, by what it goes with', async ({ signedIn: page }) => {
  const make = async (path: string, data: object) =>
    (await (await page.request.post(`/api/v1/${path}`, { data })).json()) as { id: string }
  const customer = await make('customers', { name: '绍兴锦程' })
  const contact = await make('contacts', { name: '沈一鸣', customerId: customer.id })
  const contract = await make('contracts', { name: '年度供货', customerId: customer.id, amount: '1000.00' })
  await make(`contracts/${contract.id}/payments`, { amount: '300.00', currency: 'CNY', paidOn: '2026-11-20' })

  await page.goto(`/contacts/${contact.id}`)
  await page.getByRole('button', { name: '更多' }).first().click()
  await page.getByRole('menuitem', { name: '谁能看到，为什么？' }).click()
  const dialog = page.getByRole('dialog', { name: '谁能看到“沈一鸣”，为什么' })
  await expect(dialog.getByText('你能看到这个联系人')).toBeVisible()
  await expect(dialog.getByText(/能看到客户“绍兴锦程”，这个联系人是它的一部分/).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.goto('/payments')
  await expect(page.getByRole('row', { name: /¥300\.00/ })).toBeVisible()
  await page.locator('main').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await page.getByRole('dialog').getByRole('button', { name: '谁能看到，为什么？' }).click()
  const asked = page.getByRole('dialog', { name: /^谁能看到“/ })
  await expect(asked.getByText('你能看到这个回款')).toBeVisible()
  await expect(asked.getByRole('combobox', { name: '问哪位同事' })).toBeVisible()
})
