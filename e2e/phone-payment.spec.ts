import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('on a phone: a payment is recorded against an instalment, corrected and taken back', async ({
  signedIn: page,
}) => {
  const customer = await page.request.post('/api/v1/customers', { data: { name: '温州瓯江阀门有限公司' } })
  const { id: customerId } = (await customer.json()) as { id: string }
  const made = await page.request.post('/api/v1/contracts', {
    data: { name: '阀门监测合同', customerId, amount: '9000.00', status: 'active' },
  })
  const { id } = (await made.json()) as { id: string }
  await page.request.post(`/api/v1/contracts/${id}/payment-schedule`, {
    data: { count: 3, firstDueOn: '2026-01-15', everyMonths: 1 },
  })

  await page.goto('/contracts')
  await expectAccessible(page)
  await expectFits(page)
  await page.getByText('阀门监测合同').click()
  await page.getByRole('tab', { name: '回款' }).click()
  await expect(page.getByText('第 1 期')).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)

  await page.getByRole('button', { name: '登记回款', exact: true }).first().click()
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('回款金额')).toHaveValue('3,000')
  await form.getByLabel('回款金额').fill('3500')
  await expectAccessible(page)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText('已收 ¥500.00，还差 ¥2,500.00')).toBeVisible()

  const menu = page.getByRole('button', { name: /^HK-.* 的更多操作$/ })
  await menu.click()
  await page.getByRole('menuitem', { name: '编辑' }).click()
  await form.getByLabel('回款金额').fill('3000')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText('已收 ¥500.00，还差 ¥2,500.00')).toBeHidden()

  await menu.click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await expect(form.getByText('合同的已回款会相应减少，动态里会留下记录。')).toBeVisible()
  await form.getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('还没有回款', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/contracts/${id}`))
  await expectFits(page)
})
