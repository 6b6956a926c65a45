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

test('limits of a number are set, refused at their field, kept by records, and taken out again', async ({
  signedIn: page,
}) => {
  await page.goto('/settings/fields')
  const opener = page.getByRole('button', { name: '新建字段' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog')
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(opener).toBeFocused()

  await page.keyboard.press('Enter')
  await form.getByRole('textbox', { name: '名称' }).fill('评分')
  const stay = page.getByRole('button', { name: '继续编辑' })
  await form.getByRole('combobox', { name: '类型' }).fill('数字')
  await page.keyboard.press('Enter')
  await form.getByRole('spinbutton', { name: '最小值' }).fill('5')
  // Nobody's fingers are as quick as this: for a few milliseconds the list that was chosen from still takes the Escape.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(stay).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await stay.click()
  await expect(stay).toBeHidden()
  await form.getByRole('spinbutton', { name: '最大值' }).fill('1')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('不能小于 5')).toBeVisible()
  await expect(form.getByRole('spinbutton', { name: '最大值' })).toBeFocused()
  await form.getByRole('spinbutton', { name: '最大值' }).fill('10')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  const refused = await page.request.post('/api/v1/customers', { data: { name: '无锡中科', custom: { field1: 11 } } })
  expect(refused.status()).toBe(400)
  await page.getByRole('button', { name: '编辑 评分' }).click()
  await form.getByRole('spinbutton', { name: '最大值' }).fill('')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
  const kept = await page.request.post('/api/v1/customers', { data: { name: '无锡中科', custom: { field1: 11 } } })
  expect(kept.status()).toBe(201)
  // A list that shows a field while somebody deletes it goes on without it.
  await page.goto('/customers?columns=custom.field1')
  const header = page.getByRole('columnheader', { name: '评分' })
  await expect(header).toBeVisible()
  const told = await page.request.get('/api/v1/fields?kind=customer')
  const { items } = (await told.json()) as { items: { key: string; custom?: { id: string } }[] }
  const { id } = items.find((field) => field.key === 'custom.field1')!.custom!
  const { version } = (await (await page.request.get(`/api/v1/fields/${id}`)).json()) as { version: number }
  expect((await page.request.delete(`/api/v1/fields/${id}?version=${version}`)).status()).toBe(204)
  await page.keyboard.press('/')
  await page.keyboard.type('无锡')
  await expect(page.getByRole('row', { name: /无锡中科/ })).toBeVisible()
  await expect(header).toBeHidden()
})

test('a formula that has the name of a field is told its key, and nothing is lost when it is deleted', async ({
  signedIn: page,
}) => {
  const stores = { kind: 'customer', type: 'number', label: '门店数' }
  expect((await page.request.post('/api/v1/fields', { data: stores })).status()).toBe(201)
  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '新建字段' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: '名称' }).fill('铺货量')
  await form.getByRole('combobox', { name: '类型' }).fill('公式')
  await page.keyboard.press('Enter')
  const formula = form.getByRole('textbox', { name: '公式' })
  await formula.fill('{门店数} * 12')
  await expect(form.getByText('没有字段“门店数”，是不是要写 {custom.field1}？')).toBeVisible()
  await formula.fill('{custom.field1} * 12')
  await expect(form.getByText('没有字段')).toBeHidden()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.getByRole('button', { name: '删除 铺货量' }).click()
  const question = page.getByRole('dialog', { name: /铺货量/ })
  await expect(question).toContainText('不会丢失填写的内容')
  await expect(question).not.toContainText('填了内容')
  await question.getByRole('button', { name: '删除' }).click()
  await expect(page.getByRole('button', { name: '删除 铺货量' })).toBeHidden()
  await page.getByRole('button', { name: '删除 门店数' }).click()
  await expect(page.getByRole('dialog', { name: /门店数/ })).toContainText('还没有客户填过内容')
})
