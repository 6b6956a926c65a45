import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('duplicates are ruled out: those that are there are listed and dealt with, then the form refuses a new one', async ({
  signedIn: page,
}) => {
  for (const city of ['苏州', '无锡'])
    await page.request.post('/api/v1/customers', { data: { name: '苏州恒远', city, phone: '0512-66668888' } })

  await page.goto('/settings/fields')
  await page.getByRole('tab', { name: '去重规则' }).click()
  await expect(page.getByRole('heading', { name: '客户还没有去重规则' })).toBeVisible()
  const fields = page.getByRole('combobox', { name: '选择 1–4 个字段' })
  for (const name of ['客户名称', '电话']) {
    await fields.fill(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '添加规则' }).click()
  const rule = page.getByRole('list', { name: '客户的去重规则' }).getByRole('listitem').first()
  await expect(rule).toContainText('客户名称 + 电话')
  await expect(rule).toContainText('有重复，未生效')
  await expect(rule).toContainText('改掉或删除其中 1 条')
  await expectAccessible(page)
  await expectFits(page)

  await rule.getByRole('link', { name: '苏州恒远' }).last().click()
  await page.getByRole('button', { name: '编辑' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('客户名称').fill('无锡恒远')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.goto('/settings/fields')
  await page.getByRole('tab', { name: '去重规则' }).click()
  await page.getByRole('button', { name: '重新检查' }).click()
  await expect(rule).toContainText('已生效')

  await page.goto('/customers')
  await page.getByRole('button', { name: '新建客户' }).first().click()
  await form.getByLabel('客户名称').fill('无锡恒远')
  await form.getByLabel('电话').fill('+86 0512 6666 8888')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('这几项合起来和“无锡恒远”重复').first()).toBeVisible()
  await expectAccessible(page)
  await form.getByLabel('电话').fill('0510-66668888')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.request.post('/api/v1/unique-rules', { data: { kind: 'customer', fields: ['website'] } })
  await page.goto('/settings/fields')
  await page.getByRole('tab', { name: '去重规则' }).click()
  await page.getByRole('button', { name: '删除规则 客户名称 + 电话' }).press('Enter')
  await expect(form.getByRole('button', { name: '删除' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rule).toContainText('网址')
  await expect(page.getByRole('button', { name: '删除规则 网址' }), 'the focus stays in the list').toBeFocused()
})
