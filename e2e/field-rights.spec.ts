import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a field is made, filled in, and hidden from a role: its holder finds it nowhere', async ({
  signedIn: page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  const ownerId = await addColleague(page, colleague, { name: '何俊杰', role: '销售' })

  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '新建字段' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('授信额度')
  await page.getByRole('dialog').getByLabel('默认显示在列表里').click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('授信额度')).toBeVisible()
  await expectAccessible(page)

  const made = await page.request.post('/api/v1/customers', {
    data: { name: '苏州恒远', phone: '13812345678', ownerId, custom: { field1: '三百万' } },
  })
  const { id } = (await made.json()) as { id: string }
  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /苏州恒远.*13812345678.*三百万/ })).toBeVisible()

  await page.goto('/settings/roles')
  await page.getByRole('button', { name: /^销售 / }).click()
  // Own fields have their names there also when nothing on the page has asked for them.
  const preview = page.getByRole('dialog')
  for (const action of ['新建', '编辑']) await page.getByRole('checkbox', { name: `客户：${action}` }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(preview.getByText(/^客户的字段：.*授信额度/)).toBeVisible()
  await preview.getByRole('button', { name: '取消' }).click()
  for (const action of ['新建', '编辑']) await page.getByRole('checkbox', { name: `客户：${action}` }).click()
  await page.getByRole('tab', { name: '字段权限' }).click()
  await page.getByRole('radiogroup', { name: '电话 的权限' }).getByText('脱敏').click()
  await page.getByRole('radiogroup', { name: '授信额度 的权限' }).getByText('隐藏').click()
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(preview).toContainText('会失去')
  await expect(preview.getByText('客户的字段：授信额度')).toBeVisible()
  await expect(preview).toContainText('何俊杰')
  await preview.getByRole('button', { name: '保存' }).click()
  await expect(preview).toBeHidden()

  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /苏州恒远.*138\*\*\*\*5678/ })).toBeVisible()
  await expect(colleague.getByText('授信额度')).toHaveCount(0)
  await colleague.goto(`/customers/${id}`)
  await expect(colleague.getByText('138****5678').first()).toBeVisible()
  await expect(colleague.getByText('三百万')).toHaveCount(0)
  await colleague.getByRole('button', { name: '编辑' }).first().click()
  await expect(colleague.getByRole('dialog').getByLabel('客户名称')).toBeVisible()
  await expect(colleague.getByRole('dialog').getByLabel('电话')).toHaveCount(0)
  await colleague.goto('/customers?q=三百万')
  await expect(colleague.getByText('苏州恒远')).toHaveCount(0)
  await context.close()
})
