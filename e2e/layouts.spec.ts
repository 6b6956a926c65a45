import type { Page } from '@playwright/test'
import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

const choose = async (page: Page, field: string, option: string) => {
  await page.getByRole('dialog').getByLabel(field, { exact: true }).click()
  await page.getByTitle(option, { exact: true }).click()
}

test('an administrator lays out the form for a role; its holder sees it change while filling it in', async ({
  signedIn: page,
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  await addColleague(page, colleague, { name: '何俊杰', role: '销售' })
  const made = await page.request.post('/api/v1/fields', {
    data: { kind: 'customer', type: 'text', label: '竞争对手', key: 'rivals' },
  })
  expect(made.status()).toBe(201)

  await page.goto('/settings/fields')
  await page.getByRole('tab', { name: '页面布局' }).click()
  await page.getByRole('button', { name: '新建布局' }).click()
  const editor = page.getByRole('dialog')
  await editor.getByLabel('布局名称').fill('销售专用')
  await editor.getByLabel('给哪些角色用').click()
  await page.getByTitle('销售', { exact: true }).click()
  await page.keyboard.press('Escape')

  // By keyboard: the own field goes from the last section up to the end of the one before.
  const own = editor.getByRole('region', { name: '自定义信息' })
  await own.getByRole('button', { name: '移动“竞争对手”' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/^“竞争对手”：/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByText('“竞争对手”放回原处')).toBeAttached()
  await expect(page.getByText('还有没保存的内容')).toHaveCount(0)
  await expect(editor).toHaveCount(1)
  await own.getByRole('button', { name: '移动“竞争对手”' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/^“竞争对手”：/)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('“竞争对手”：“其他信息”末尾')).toBeAttached()
  await page.keyboard.press('Space')
  const others = editor.getByRole('region', { name: '其他信息' })
  await expect(others.getByRole('button', { name: '设置“竞争对手”' })).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)

  await others.getByRole('button', { name: '设置“竞争对手”' }).click()
  const settings = page.getByRole('dialog', { name: '设置“竞争对手”' })
  await settings.getByRole('switch', { name: '在这个布局里必填' }).click()
  await settings.getByRole('button', { name: '添加条件' }).click()
  await settings.getByRole('button', { name: '确定' }).click()
  await expect(settings.getByRole('alert')).toContainText('这个条件还没填完')
  await settings.getByLabel('字段').click()
  await page.getByTitle('级别', { exact: true }).click()
  await settings.getByLabel('值').click()
  await page.getByTitle('A 级', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(settings.getByRole('alert')).toBeHidden()
  await expectAccessible(page)
  await settings.getByRole('button', { name: '确定' }).click()
  await expect(settings).toBeHidden()

  await editor.getByText('电脑预览').click()
  await expect(editor.getByLabel('客户名称')).toBeVisible()
  await expect(editor.getByLabel('竞争对手')).toHaveCount(0)
  await choose(page, '级别', 'A 级')
  await expect(editor.getByLabel('竞争对手')).toBeVisible()
  await expectAccessible(page)
  await editor.getByRole('button', { name: '保存' }).click()
  await expect(editor).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: '销售专用' })).toContainText('销售')
  await expectAccessible(page)

  await colleague.goto('/customers?new=true')
  const form = colleague.getByRole('dialog')
  await form.getByLabel('客户名称').fill('苏州恒远')
  await expect(form.getByLabel('竞争对手')).toHaveCount(0)
  await choose(colleague, '级别', 'A 级')
  await expect(form.getByLabel('竞争对手')).toBeVisible()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('必填')).toBeVisible()
  await expectAccessible(colleague)
  await form.getByLabel('竞争对手').fill('用友')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  // What the form asks for, the API does.
  const refused = await colleague.request.post('/api/v1/customers', { data: { name: '无锡恒远', level: 'A' } })
  expect([refused.status(), await refused.json()]).toMatchObject([
    400,
    { fields: [{ path: 'custom.rivals', code: 'required' }] },
  ])
  await context.close()
})

test('of two people who make the first layout for everybody the second decides, and Escape decides nothing', async ({
  signedIn: page,
}) => {
  await page.goto('/settings/fields')
  await page.getByRole('tab', { name: '页面布局' }).click()
  await page.getByRole('button', { name: '编辑“默认布局”' }).click()
  const editor = page.getByRole('dialog', { name: '编辑客户布局' })
  await editor.getByLabel('布局名称').fill('我的布局')
  const told = await page.request.get('/api/v1/layouts?kind=customer')
  const { standard } = (await told.json()) as { standard: unknown }
  const data = { kind: 'customer', name: '同事的布局', isDefault: true, shape: standard }
  expect((await page.request.post('/api/v1/layouts', { data })).status()).toBe(201)

  const save = editor.getByRole('button', { name: '保存' })
  const question = page.getByRole('dialog', { name: '有人刚刚改过这个布局' })
  await save.click()
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(editor.getByLabel('布局名称')).toHaveValue('我的布局')
  await save.click()
  await question.getByRole('button', { name: '保存我的' }).click()
  await expect(editor).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: '我的布局' })).toContainText('已修改过')
})
