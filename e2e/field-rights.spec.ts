import type { Page } from '@playwright/test'
import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a field is made, filled in, and hidden from a role: its holder finds it nowhere', async ({
  signedIn: page,
  browser,
}) => {
  test.slow()
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

  // Nor where records are narrowed, ordered, searched, taken out, brought in or looked back on.
  await allowMore(page, '销售', ['customer.export', 'customer.import', 'audit.view'])
  await page.request.patch(`/api/v1/customers/${id}`, { data: { version: 1, custom: { field1: '四百万' } } })
  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /苏州恒远/ })).toBeVisible()
  await colleague.getByRole('button', { name: '列', exact: true }).click()
  const columns = colleague.getByRole('group', { name: '显示哪些列' })
  await expect(columns.getByRole('checkbox', { name: '城市' })).toBeVisible()
  await expect(columns.getByRole('checkbox', { name: '授信额度' })).toHaveCount(0)
  await colleague.keyboard.press('Escape')
  await colleague.getByRole('button', { name: '筛选', exact: true }).click()
  await colleague.getByRole('combobox', { name: '字段' }).fill('授信')
  await expect(colleague.getByRole('option', { name: '授信额度' })).toHaveCount(0)
  const filter = JSON.stringify({ and: [{ field: 'custom.field1', op: 'eq', value: '四百万' }] })
  await colleague.goto(`/customers?filter=${encodeURIComponent(filter)}`)
  await expect(colleague.getByRole('heading', { name: '第 1 个筛选条件对你不适用' })).toBeVisible()
  await colleague.goto('/customers?sort=custom.field1&group=custom.field1&columns=name,custom.field1')
  await expect(colleague.getByRole('row', { name: /苏州恒远/ })).toBeVisible()
  await expect(colleague.getByRole('alert')).toContainText('链接里有 1 列对你不适用')
  await colleague.getByRole('button', { name: '导出' }).click()
  await colleague.getByRole('dialog').getByRole('button', { name: '全部字段' }).click()
  await expect(colleague.getByRole('dialog').getByText('城市')).toBeVisible()
  await expect(colleague.getByRole('dialog').getByText('授信额度')).toHaveCount(0)
  await colleague.getByRole('dialog').getByRole('button', { name: '取消' }).click()

  await colleague.goto('/products')
  await expect(colleague.getByRole('heading', { level: 1 })).toBeVisible()
  await colleague.keyboard.press('Control+k')
  const palette = colleague.getByRole('dialog', { name: '搜索' })
  await palette.getByRole('combobox', { name: '搜索' }).fill('四百万')
  await expect(palette.getByText('没有找到“四百万”')).toBeVisible()

  const table = '公司名称,授信额度\n苏州恒远,五百万\n'
  await colleague.goto('/imports?kind=customer')
  await colleague
    .locator('input[type=file]')
    .setInputFiles({ name: '客户.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  const target = colleague.getByRole('combobox', { name: '“授信额度”列对应的字段' })
  await target.fill('授信')
  await expect(colleague.getByRole('option', { name: '授信额度' })).toHaveCount(0)

  await colleague.goto(`/settings/audit?recordId=${id}`)
  await expect(colleague.getByRole('table')).toContainText('苏州恒远')
  await expect(colleague.getByText(/[三四]百万/)).toHaveCount(0)
  for (const query of ['sort=custom.field1', `filter=${encodeURIComponent(filter)}`, 'fields=custom.field1'])
    expect((await colleague.request.get(`/api/v1/customers?${query}`)).status(), query).toBe(400)
  const taken = { kind: 'customer', format: 'csv', columns: ['name', 'custom.field1'], query: {} }
  expect((await colleague.request.post('/api/v1/exports', { data: taken })).status()).toBe(400)
  await context.close()
})

async function allowMore(page: Page, name: string, rights: string[]): Promise<void> {
  const { items } = (await (await page.request.get('/api/v1/roles')).json()) as {
    items: { id: string; name: string; version: number; rights: string[] }[]
  }
  const role = items.find((each) => each.name === name)!
  const data = { version: role.version, rights: [...role.rights, ...rights] }
  const changed = await page.request.patch(`/api/v1/roles/${role.id}`, { data })
  expect(changed.status(), await changed.text()).toBe(200)
}
