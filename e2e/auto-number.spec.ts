import { expect, test } from './support/journey.ts'

test('an auto-number field shows what it will give, numbers what is there and what is new, and is nobody’s to write', async ({
  signedIn: page,
}) => {
  expect((await page.request.post('/api/v1/customers', { data: { name: '苏州恒远' } })).status()).toBe(201)
  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '新建字段' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: '名称' }).fill('客户编号')
  await form.getByRole('combobox', { name: '类型' }).fill('自动编号')
  await page.keyboard.press('Enter')
  await form.getByRole('textbox', { name: '前缀' }).fill('KH-')
  await form.getByRole('spinbutton', { name: '位数' }).fill('3')
  await expect(form.getByText('从 KH-001 开始')).toBeVisible()
  await form.getByRole('switch', { name: '默认显示在列表里' }).click()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.goto('/customers')
  await page.getByRole('button', { name: '新建客户' }).first().click()
  const customer = page.getByRole('dialog')
  await expect(customer.getByText('客户编号')).toBeHidden()
  await customer.getByRole('textbox', { name: '名称' }).first().fill('无锡中科')
  await customer.getByRole('button', { name: '保存' }).click()
  await expect(customer).toBeHidden()
  const numbers = async () => {
    await page.goto('/customers')
    await page.getByRole('link', { name: '无锡中科' }).waitFor()
    return (await page.getByRole('gridcell', { name: /^KH-/ }).allTextContents()).toSorted()
  }
  await expect.poll(numbers).toEqual(['KH-001', 'KH-002'])
})
