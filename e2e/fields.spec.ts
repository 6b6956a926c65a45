import { expect, test } from './support/journey.ts'

test('options keep their records when they are moved and taken away, and the default stays', async ({
  signedIn: page,
}) => {
  const options = { choices: ['战略', '普通', '观察'].map((label, index) => ({ value: 'abc'[index], label })) }
  const field = { kind: 'customer', type: 'select', label: '合作等级', options, default: 'b' }
  expect((await page.request.post('/api/v1/fields', { data: field })).status()).toBe(201)
  const made = await page.request.post('/api/v1/customers', { data: { name: '苏州恒远', custom: { field1: 'c' } } })
  const { id } = (await made.json()) as { id: string }

  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '编辑 合作等级' }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByText('普通', { exact: true })).toBeVisible()
  await form.getByRole('button', { name: '上移第 3 个选项' }).click()
  await form.getByRole('button', { name: '删除第 1 个选项' }).click()
  await form.getByRole('button', { name: '添加选项' }).click()
  await form.getByRole('textbox', { name: '第 3 个选项' }).fill('潜力')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.goto(`/customers/${id}`)
  await expect(page.getByText('观察', { exact: true }).first()).toBeVisible()
  await page.goto('/customers')
  await page.getByRole('button', { name: '新建客户' }).first().click()
  await expect(page.getByRole('dialog').getByText('普通', { exact: true })).toBeVisible()
})
