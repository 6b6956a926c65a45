import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a customer is deleted with its contact, brought back from the recycle bin, and the log tells all of it', async ({
  signedIn: page,
}) => {
  const made = await page.request.post('/api/v1/customers', { data: { name: '绍兴锦程纺织有限公司', level: 'B' } })
  const customer = (await made.json()) as { id: string }
  await page.request.patch(`/api/v1/customers/${customer.id}`, { data: { version: 1, level: 'A' } })
  await page.request.post('/api/v1/contacts', { data: { name: '沈一鸣', customerId: customer.id } })

  await page.goto(`/customers/${customer.id}`)
  await page.getByRole('button', { name: '更多' }).first().click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page).toHaveURL(/\/customers$/)

  await page.goto('/settings/recycle-bin')
  const row = page.getByRole('row', { name: /绍兴锦程/ })
  await expect(row).toContainText('1 条联系人')
  await expectAccessible(page)
  await expectFits(page)
  await row.getByRole('button', { name: '恢复' }).dblclick()
  await expect(page.getByText('已恢复 1 条')).toBeVisible()
  await expect(page.getByText('找不到这条数据')).toBeHidden()
  await expect(page.getByText('回收站是空的')).toBeVisible()
  await page.goto(`/customers/${customer.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('绍兴锦程')

  await page.goto(`/settings/audit?recordId=${customer.id}`)
  const entries = page.getByRole('table')
  await expect(entries).toContainText('恢复了客户')
  await expect(entries).toContainText('删除了客户')
  await expect(entries.getByRole('row', { name: /修改了客户/ })).toContainText(/级别.*B 级.*A 级/)
  await expectAccessible(page)
  await expectFits(page)

  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(/\/settings\/audit$/)
  await page.getByRole('button', { name: '立即校验' }).click()
  await expect(page.getByText(/已校验到第 \d+ 条，没有被篡改/)).toBeVisible()
})
